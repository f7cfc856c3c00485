@partnerships()
WITH COLLECT {
  MATCH (p)-[t:PURSUES]->(o:Objective)
  WHERE @visible(t) AND @valid(t)
  RETURN DISTINCT o.id
} AS objectives, COLLECT {
  MATCH (p)-[t:COVERS]->(country:Country)
  WHERE @visible(t) AND @valid(t)
  OPTIONAL MATCH (country)-[:IN_REGION]->(r:Region)
  RETURN DISTINCT r.id
} AS regions
UNWIND CASE objectives WHEN [] THEN [null] ELSE objectives END AS first
UNWIND CASE regions WHEN [] THEN [null] ELSE regions END AS second
WITH first, second, count(*) AS count ORDER BY first, second
RETURN { first: first, second: second, count: count } AS answer
