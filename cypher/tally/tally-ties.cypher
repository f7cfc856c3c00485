// scan: Node, since every tie is counted once, from the node it starts at
MATCH (from:Node)-[t]->(to:Node)
WHERE t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid AND ('YEAR' IN $by OR t.validTo >= $valid)
WITH t, [from, to] AS ends
WITH t, [end IN ends WHERE end:Actor] AS actors,
  CASE WHEN 'COUNTRY' IN $by OR 'REGION' IN $by
    THEN [end IN ends | CASE WHEN end:Country THEN end ELSE head([(end)-[:IN_COUNTRY]->(c:Country) | c]) END] ELSE [] END AS places
WITH t, {
  COUNTRY: [place IN places | place.id],
  REGION: [place IN places | head([(place)-[:IN_REGION]->(r:Region) | r.id])],
  GROUP: [actor IN actors | actor.group],
  KIND: [actor IN actors | actor.kind],
  TYPE: [type(t)],
  YEAR: [year IN $years WHERE t.validFrom <= year + '-12-31' AND t.validTo >= year + '-01-01']
} AS dimensions
UNWIND CASE dimensions[$by[0]] WHEN [] THEN [null] ELSE dimensions[$by[0]] END AS first
UNWIND CASE size($by) WHEN 2 THEN CASE dimensions[$by[1]] WHEN [] THEN [null] ELSE dimensions[$by[1]] END ELSE [null] END AS second
RETURN first, second, count(DISTINCT t) AS count
ORDER BY first, second
