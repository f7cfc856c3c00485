// @rosterRank(statement): of several statements on one list that with the largest rank decides: the latest of those whose date has
// begun by the valid day, else one without a date, else the earliest. Of SESSIONS the latest of all: a calendar is about days to come.
CASE
  WHEN @statement.asOf IS NULL THEN [1, 0, coalesce(@statement.id, @statement.pastOf)]
  WHEN @statement.of = 'SESSIONS' OR left(@statement.asOf + '-01-01', 10) <= $valid
  THEN [2, toInteger(replace(@lastDay(@statement.asOf), '-', '')), coalesce(@statement.id, @statement.pastOf)]
  ELSE [0, -toInteger(replace(@lastDay(@statement.asOf), '-', '')), coalesce(@statement.id, @statement.pastOf)] END
