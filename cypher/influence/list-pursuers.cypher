// The actors and initiatives that pursue each objective, by id.
UNWIND $objectives AS objective
MATCH (:Node {id: objective})<-[p:PURSUES]-(pursuer:Node)
WITH objective, p, pursuer, 1 AS part1
WHERE @holds(p) AND @version-has-begun(pursuer)
WITH DISTINCT objective, pursuer.id AS id
ORDER BY id
RETURN objective, collect(id) AS pursuers
