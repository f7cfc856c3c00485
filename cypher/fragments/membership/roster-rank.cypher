// @roster-rank(statement): the rank of a statement on a list, of which the largest decides: the
// latest whose date has begun by the valid date, else one without a date, else the earliest. For
// SESSIONS the latest of all: a calendar is about future days.
CASE
  WHEN @statement.asOf IS NULL THEN [1, 0, coalesce(@statement.id, @statement.pastOf)]
  WHEN @statement.of = 'SESSIONS' OR left(@statement.asOf + '-01-01', 10) <= $valid
  THEN [2, toInteger(replace(@last-day(@statement.asOf), '-', '')), coalesce(@statement.id, @statement.pastOf)]
  ELSE [0, -toInteger(replace(@last-day(@statement.asOf), '-', '')), coalesce(@statement.id, @statement.pastOf)] END
