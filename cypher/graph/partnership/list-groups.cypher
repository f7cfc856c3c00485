// The groups seated in each initiative or coalition partnership.
UNWIND $ids AS id
MATCH (at:Node {id: id})<-[t]-(:Actor)-[:WAS*0..1]->(actor)
WHERE @isSeat(t, at) AND @heldOrHolds(t) AND @known(actor)
RETURN id, collect(DISTINCT actor.group) AS groups
