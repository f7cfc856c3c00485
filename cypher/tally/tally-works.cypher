// Partnerships and actions: what is done, by whom, where and what for, in each period.
UNWIND $periods AS period
MATCH (n:Node {type: $type})
WHERE n.knownFrom <= $known < n.knownTo AND n.validFrom <= period.to AND n.validTo >= period.from
CALL (n, period) {
  OPTIONAL MATCH (n)<-[:WAS*0..1]-(:Node)-[t:PURSUES]->(o:Objective)
  WHERE 'OBJECTIVE' IN $by AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
    AND t.validFrom <= period.to AND (period.year IS NULL OR t.validTo >= period.from)
  RETURN DISTINCT o.id AS objective
}
CALL (n, period) {
  OPTIONAL MATCH (n)<-[:WAS*0..1]-(:Node)-[t:COVERS]->(c:Country)
  WHERE ('COUNTRY' IN $by OR 'REGION' IN $by) AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
    AND t.validFrom <= period.to AND (period.year IS NULL OR t.validTo >= period.from)
  OPTIONAL MATCH (c)-[:IN_REGION]->(r:Region)
  RETURN DISTINCT c.id AS country, r.id AS region
}
CALL (n, period) {
  OPTIONAL MATCH (n)<-[:WAS*0..1]-(:Node)-[t]-(actor:Actor)
  WHERE 'GROUP' IN $by AND type(t) IN $seatTypes AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
    AND t.validFrom <= period.to AND t.validTo >= period.from
  RETURN DISTINCT CASE
    WHEN actor.knownFrom > $known
    THEN head([(actor)-[:WAS]->(past) WHERE past.knownFrom <= $known < past.knownTo | past.group])
    ELSE actor.group END AS group
}
WITH n, { COUNTRY: country, REGION: region, OBJECTIVE: objective, GROUP: group, KIND: n.kind, YEAR: period.year } AS key
RETURN key[$by[0]] AS first, key[$by[1]] AS second, count(DISTINCT n) AS count
ORDER BY first, second
