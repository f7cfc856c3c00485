MATCH (p:Partnership)
WHERE p.validFrom <= $valid <= p.validTo
WITH COLLECT {
  MATCH (p)-[t:PURSUES]->(o:Objective)
  WHERE t.clearance <= $clearance AND t.validFrom <= $valid
  RETURN DISTINCT o.id
} AS objectives, COLLECT {
  MATCH (p)-[t:COVERS]->(country:Country)
  WHERE t.clearance <= $clearance AND t.validFrom <= $valid
  OPTIONAL MATCH (country)-[:IN_REGION]->(r:Region)
  RETURN DISTINCT r.id
} AS regions
UNWIND CASE objectives WHEN [] THEN [null] ELSE objectives END AS first
UNWIND CASE regions WHEN [] THEN [null] ELSE regions END AS second
WITH first, second, count(*) AS count ORDER BY first, second
RETURN { first: first, second: second, count: count } AS answer
