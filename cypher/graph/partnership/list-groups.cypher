// The groups seated in each initiative or coalition partnership.
UNWIND $ids AS id
MATCH (at:Node {id: id})<-[t]-(:Actor)-[:WAS*0..1]->(actor)
WHERE @is-seat(t, at) AND @held-or-holds(t) AND @known(actor)
RETURN id, collect(DISTINCT actor.group) AS groups
