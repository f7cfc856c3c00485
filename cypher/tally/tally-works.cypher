// Partnerships and actions: what is done, by whom, where and what for.
MATCH (n:Node {type: $type})
WHERE n.knownFrom <= $known < n.knownTo AND n.validFrom <= $valid AND ('YEAR' IN $by OR $past OR n.validTo >= $valid)
CALL (n) {
  OPTIONAL MATCH (n)-[t:PURSUES]->(o:Objective)
  WHERE 'OBJECTIVE' IN $by AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid
  RETURN collect(DISTINCT o.id) AS objectives
}
CALL (n) {
  OPTIONAL MATCH (n)-[t:COVERS]->(c:Country)
  WHERE ('COUNTRY' IN $by OR 'REGION' IN $by)
    AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid
  OPTIONAL MATCH (c)-[:IN_REGION]->(r:Region)
  RETURN collect(DISTINCT c.id) AS countries, collect(DISTINCT r.id) AS regions
}
CALL (n) {
  OPTIONAL MATCH (n)-[t]-(actor:Actor)
  WHERE 'GROUP' IN $by AND type(t) IN $seatTypes
    AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid AND ($past OR t.validTo >= $valid)
  RETURN collect(DISTINCT actor.group) AS groups
}
WITH n, {
  COUNTRY: CASE countries WHEN [] THEN [null] ELSE countries END,
  REGION: CASE regions WHEN [] THEN [null] ELSE regions END,
  OBJECTIVE: CASE objectives WHEN [] THEN [null] ELSE objectives END,
  GROUP: CASE groups WHEN [] THEN [null] ELSE groups END,
  KIND: [n.kind],
  YEAR: [year IN $years WHERE n.validFrom <= year + '-12-31' AND n.validTo >= year + '-01-01']
} AS dimensions
UNWIND dimensions[$by[0]] AS first
UNWIND CASE size($by) WHEN 2 THEN dimensions[$by[1]] ELSE [null] END AS second
RETURN first, second, count(DISTINCT n) AS count
ORDER BY first, second
