// The actors and initiatives that pursue each objective.
UNWIND $objectives AS objective
MATCH (:Node {id: objective})<-[p:PURSUES]-(pursuer:Node)
WITH objective, p, pursuer, 1 AS part1
WHERE @holds(p) AND @version-has-begun(pursuer)
RETURN objective, collect(DISTINCT pursuer.id) AS pursuers
