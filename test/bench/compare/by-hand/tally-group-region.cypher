@partnerships()
WITH p, @regions() AS regions
UNWIND CASE regions WHEN [] THEN [null] ELSE regions END AS region
WITH region, COLLECT {
  MATCH (p)<-[t:@seatTypes()]-(actor:Actor)
  WHERE @seated(t, p) AND (region IS NULL OR @belongs(actor, region))
  RETURN DISTINCT actor.group
} AS groups
UNWIND CASE groups WHEN [] THEN [null] ELSE groups END AS group
WITH group AS first, region AS second, count(*) AS count ORDER BY first, second
RETURN { first: first, second: second, count: count } AS answer
