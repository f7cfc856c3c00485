// @extent(statement, recorded, hasEnded): the extent of a list on the valid date, by its deciding
// statement, the number on record for the viewer, and whether its node is over.
CASE
  WHEN @statement IS NULL THEN 'UNKNOWN'
  WHEN @statement.extent = 'COMPLETE' AND @recorded >= @statement.reported AND left(@statement.asOf + '-01-01', 10) <= $valid
    AND (@statement.of = 'PARTIES' OR @hasEnded OR reduce(end = '', lastDay IN [@last-day(@statement.asOf)] | @years-after(lastDay, 5)) >= $valid)
  THEN 'COMPLETE'
  ELSE 'PARTIAL' END
