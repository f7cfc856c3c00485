UNWIND $periods AS period
MATCH (n:Actor)
WHERE n.nameKey > '' AND @known(n)
  AND (period.year IS NULL OR EXISTS {
    (n)<-[:WAS*0..1]-(:Actor)-[t]-(:Node)
    WHERE t.id IS NOT NULL AND @visible(t) AND @overlaps(t, period) })
CALL (n, period) {
  OPTIONAL MATCH (n)<-[:WAS*0..1]-(:Actor)-[t]-(initiative:Node)-[p:PURSUES]->(o:Objective)
  WHERE 'OBJECTIVE' IN $by AND type(t) IN $seatTypes
    AND @visible(t) AND @overlaps(t, period)
    AND @visible(p) AND @overlaps(p, period)
    AND CASE WHEN initiative.knownFrom <= $known THEN @overlaps(initiative, period) ELSE EXISTS {
      (initiative)-[:WAS]->(past)
      WHERE @known(past) AND @overlaps(past, period) } END
  RETURN DISTINCT o.id AS objective
}
OPTIONAL MATCH (n)-[:IN_COUNTRY]->(c:Country)
OPTIONAL MATCH (c)-[:IN_REGION]->(r:Region)
WITH n, {
  COUNTRY: c.id, REGION: r.id, OBJECTIVE: objective, GROUP: n.group, KIND: n.kind, TYPE: n.type, YEAR: period.year
} AS key
RETURN key[$by[0]] AS first, key[$by[1]] AS second, count(DISTINCT n) AS count
ORDER BY first, second
