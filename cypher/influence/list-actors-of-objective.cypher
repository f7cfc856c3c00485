// The actors with a current seat in an initiative that pursues each objective.
UNWIND $objectives AS objective
MATCH (:Node {id: objective})<-[p:PURSUES]-(initiative:Node)-[t]-(a:Actor)
WHERE type(t) IN $seatTypes
  AND @holds(t) AND @holds(p)
  AND @versionIsValid(initiative)
RETURN objective, collect(DISTINCT a.id) AS actors
