MATCH (p:Partnership)
WHERE p.validFrom <= $valid <= p.validTo
WITH COLLECT {
  MATCH (p)<-[t:CONVENES|FUNDS|PARTICIPATES_IN|OBSERVER_OF|SECRETARIAT_OF]-(actor:Actor)
  WHERE t.clearance <= $clearance AND t.validFrom <= $valid <= t.validTo
  RETURN DISTINCT actor.group
} AS groups, COLLECT {
  MATCH (p)-[t:PURSUES]->(o:Objective)
  WHERE t.clearance <= $clearance AND t.validFrom <= $valid
  RETURN DISTINCT o.id
} AS objectives
UNWIND CASE groups WHEN [] THEN [null] ELSE groups END AS first
UNWIND CASE objectives WHEN [] THEN [null] ELSE objectives END AS second
WITH first, second, count(*) AS count ORDER BY first, second
RETURN { first: first, second: second, count: count } AS answer
