UNWIND $periods AS period
MATCH (n:Actor)
WHERE n.nameKey > '' AND n.knownFrom <= $known < n.knownTo
  AND (period.year IS NULL OR EXISTS {
    (n)<-[:WAS*0..1]-(:Actor)-[t]-(:Node)
    WHERE t.id IS NOT NULL AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
      AND t.validFrom <= period.to AND t.validTo >= period.from })
CALL (n, period) {
  OPTIONAL MATCH (n)<-[:WAS*0..1]-(:Actor)-[t]-(work:Node)-[p:PURSUES]->(o:Objective)
  WHERE 'OBJECTIVE' IN $by AND type(t) IN $seatTypes
    AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= period.to AND t.validTo >= period.from
    AND p.clearance <= $clearance AND p.knownFrom <= $known < p.knownTo AND p.validFrom <= period.to AND p.validTo >= period.from
    AND CASE WHEN work.knownFrom <= $known THEN work.validFrom <= period.to AND work.validTo >= period.from ELSE EXISTS {
      (work)-[:WAS]->(past)
      WHERE past.knownFrom <= $known < past.knownTo AND past.validFrom <= period.to AND past.validTo >= period.from } END
  RETURN DISTINCT o.id AS objective
}
OPTIONAL MATCH (n)-[:IN_COUNTRY]->(c:Country)
OPTIONAL MATCH (c)-[:IN_REGION]->(r:Region)
WITH n, {
  COUNTRY: c.id, REGION: r.id, OBJECTIVE: objective, GROUP: n.group, KIND: n.kind, TYPE: n.type, YEAR: period.year
} AS key
RETURN key[$by[0]] AS first, key[$by[1]] AS second, count(DISTINCT n) AS count
ORDER BY first, second
