MATCH (n:Actor)
WHERE n.nameKey > '' AND n.knownFrom <= $known < n.knownTo
CALL (n) {
  WITH n WHERE 'OBJECTIVE' IN $by
  OPTIONAL MATCH (n)-[t]-(:Node)-[p:PURSUES]->(o:Objective)
  WHERE type(t) IN $seatTypes
    AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid <= t.validTo
    AND p.clearance <= $clearance AND p.knownFrom <= $known < p.knownTo AND p.validFrom <= $valid <= p.validTo
  RETURN collect(DISTINCT o.id) AS objectives
  UNION
  WITH n WHERE NOT 'OBJECTIVE' IN $by
  RETURN [] AS objectives
}
WITH n, objectives, head([(n)-[:IN_COUNTRY]->(c:Country) | c]) AS country,
  CASE WHEN 'YEAR' IN $by THEN [year IN $years WHERE EXISTS {
    (n)-[t]-(:Node)
    WHERE t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
      AND t.validFrom <= year + '-12-31' AND t.validTo >= year + '-01-01' }] ELSE [] END AS years
WITH n, {
  COUNTRY: [country.id],
  REGION: [head([(country)-[:IN_REGION]->(r:Region) | r.id])],
  OBJECTIVE: CASE objectives WHEN [] THEN [null] ELSE objectives END,
  GROUP: [n.group], KIND: [n.kind], TYPE: [n.type], YEAR: years
} AS dimensions
UNWIND dimensions[$by[0]] AS first
UNWIND CASE size($by) WHEN 2 THEN dimensions[$by[1]] ELSE [null] END AS second
RETURN first, second, count(DISTINCT n) AS count
ORDER BY first, second
