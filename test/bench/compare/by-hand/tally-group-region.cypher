MATCH (p:Partnership)
WHERE p.validFrom <= $valid <= p.validTo
WITH COLLECT {
  MATCH (p)<-[t:CONVENES|FUNDS|PARTICIPATES_IN|OBSERVER_OF|SECRETARIAT_OF]-(actor:Actor)
  WHERE t.clearance <= $clearance AND t.validFrom <= $valid <= t.validTo
  RETURN DISTINCT actor.group
} AS groups, COLLECT {
  MATCH (p)-[t:COVERS]->(country:Country)
  WHERE t.clearance <= $clearance AND t.validFrom <= $valid
  OPTIONAL MATCH (country)-[:IN_REGION]->(r:Region)
  RETURN DISTINCT r.id
} AS regions
UNWIND CASE groups WHEN [] THEN [null] ELSE groups END AS first
UNWIND CASE regions WHEN [] THEN [null] ELSE regions END AS second
WITH first, second, count(*) AS count ORDER BY first, second
RETURN { first: first, second: second, count: count } AS answer
