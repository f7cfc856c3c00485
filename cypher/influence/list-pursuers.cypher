// The actors and initiatives that pursue each objective.
UNWIND $objectives AS objective
MATCH (:Node {id: objective})<-[p:PURSUES]-(pursuer:Node)
WHERE @holds(p) AND @versionIsValid(pursuer)
RETURN objective, collect(DISTINCT pursuer.id) AS pursuers
