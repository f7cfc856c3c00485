@partnerships()
WITH COLLECT {
  MATCH (p)<-[t:@seatTypes()]-(actor:Actor)
  WHERE @seated(t, p)
  RETURN DISTINCT actor.group
} AS groups, COLLECT {
  MATCH (p)-[t:PURSUES]->(o:Objective)
  WHERE @visible(t) AND @valid(t)
  RETURN DISTINCT o.id
} AS objectives
UNWIND CASE groups WHEN [] THEN [null] ELSE groups END AS first
UNWIND CASE objectives WHEN [] THEN [null] ELSE objectives END AS second
WITH first, second, count(*) AS count ORDER BY first, second
RETURN { first: first, second: second, count: count } AS answer
