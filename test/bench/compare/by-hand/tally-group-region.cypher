@partnerships()
WITH COLLECT {
  MATCH (p)<-[t:@seatTypes()]-(actor:Actor)
  WHERE @seated(t, p)
  RETURN DISTINCT actor.group
} AS groups, COLLECT {
  MATCH (p)-[t:COVERS]->(country:Country)
  WHERE @visible(t) AND @valid(t)
  OPTIONAL MATCH (country)-[:IN_REGION]->(r:Region)
  RETURN DISTINCT r.id
} AS regions
UNWIND CASE groups WHEN [] THEN [null] ELSE groups END AS first
UNWIND CASE regions WHEN [] THEN [null] ELSE regions END AS second
WITH first, second, count(*) AS count ORDER BY first, second
RETURN { first: first, second: second, count: count } AS answer
