// @holdsUntil(tie): the last day on which a tie holds, by its own end, those of its ends, and what runs out.
CASE WHEN @tie.mayRunOut
  THEN reduce(earliest = @tie.validTo, id IN [startNode(@tie).id, endNode(@tie).id] | CASE WHEN $lastDays[id] < earliest THEN $lastDays[id] ELSE earliest END)
  ELSE @tie.validTo END
