// Counts partnerships or actions by group, place and objective in each period.
UNWIND $periods AS period
MATCH (n:Node {type: $type})
WHERE @known(n) AND @overlaps(n, period)
// Ties are attached to the newest version.
WITH n, period, CASE WHEN n.id IS NULL THEN head([(n)<-[:WAS]-(newest) | newest]) ELSE n END AS newest
WITH n, period, CASE WHEN 'OBJECTIVE' IN $by THEN COLLECT {
  MATCH (newest)-[t:PURSUES]->(o:Objective)
  WHERE @visible(t)
    AND t.validFrom <= period.to AND (period.year IS NULL OR t.validTo >= period.from)
  RETURN DISTINCT o.id
} ELSE [] END AS objectives, CASE WHEN 'COUNTRY' IN $by OR 'REGION' IN $by THEN COLLECT {
  MATCH (newest)-[t:COVERS]->(c:Country)
  WHERE @visible(t)
    AND t.validFrom <= period.to AND (period.year IS NULL OR t.validTo >= period.from)
  OPTIONAL MATCH (c)-[:IN_REGION]->(r:Region)
  RETURN DISTINCT [CASE WHEN 'COUNTRY' IN $by THEN c.id END, r.id]
} ELSE [] END AS places, CASE WHEN 'GROUP' IN $by THEN COLLECT {
  MATCH (newest)-[t]-(actor:Actor)
  WHERE type(t) IN $seatTypes AND @visible(t) AND @overlaps(t, period)
  RETURN DISTINCT @groupOf(actor)
} ELSE [] END AS groups
// Without a value in a dimension, it is counted under null.
UNWIND CASE objectives WHEN [] THEN [null] ELSE objectives END AS objective
UNWIND CASE places WHEN [] THEN [[null, null]] ELSE places END AS place
UNWIND CASE groups WHEN [] THEN [null] ELSE groups END AS group
WITH n, { COUNTRY: place[0], REGION: place[1], OBJECTIVE: objective, GROUP: group, KIND: n.kind, YEAR: period.year } AS key
RETURN key[$by[0]] AS first, key[$by[1]] AS second, count(DISTINCT n) AS count
ORDER BY first, second
