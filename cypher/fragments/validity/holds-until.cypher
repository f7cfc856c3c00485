// @holds-until(tie): the last day on which a tie is current, by its own end and those of its nodes.
CASE WHEN @tie.mayRunOut
  THEN reduce(earliest = @tie.validTo, id IN [startNode(@tie).id, endNode(@tie).id] | CASE WHEN $lastDays[id] < earliest THEN $lastDays[id] ELSE earliest END)
  ELSE @tie.validTo END
