// The actors to which each node has a tie of some types that holds.
UNWIND $ids AS id
MATCH (:Node {id: id})-[t]-(actor:Actor)
WHERE type(t) IN $types AND @holds(t)
RETURN id, collect(DISTINCT actor.id) AS actors
