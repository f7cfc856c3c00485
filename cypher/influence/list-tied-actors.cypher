// The actors with a current tie of some types to each node, each with its lowest tie id.
UNWIND $ids AS id
MATCH (:Node {id: id})-[t]-(actor:Actor)
WHERE type(t) IN $types AND @holds(t)
WITH id, actor.id AS actor, min(t.id) AS tie ORDER BY id, actor
RETURN id, collect({actor: actor, tie: tie}) AS tied
