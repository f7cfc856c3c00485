// @holdsUntil(tie): the last day on which a tie holds, by its own end, those of its ends, and what runs out.
CASE WHEN @tie.mayRunOut THEN
  reduce(earliest = @tie.validTo, endDay IN COLLECT {
    UNWIND [startNode(@tie), endNode(@tie)] AS tieEnd
    MATCH (tieEnd)-[:WAS*0..1]->(endVersion)
    WHERE @known(endVersion)
    RETURN @goesOnUntil(endVersion) AS endDay
  } | CASE WHEN endDay < earliest THEN endDay ELSE earliest END)
  ELSE @tie.validTo END
