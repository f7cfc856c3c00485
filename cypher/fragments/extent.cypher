// @extent(statement, recorded, isOver): how much of a list is on record on the valid day, by the statement that decides, by how many
// are on record as far as the reader sees, and by whether what has the list is over.
CASE
  WHEN @statement IS NULL THEN 'UNKNOWN'
  WHEN @statement.extent = 'COMPLETE' AND @recorded >= @statement.reported AND left(@statement.asOf + '-01-01', 10) <= $valid
    AND (@statement.of = 'PARTIES' OR @isOver OR reduce(end = '', lastDay IN [@lastDay(@statement.asOf)] | @yearsAfter(lastDay, 5)) >= $valid)
  THEN 'COMPLETE'
  ELSE 'PARTIAL' END
