// The groups seated in each initiative, or in each alliance shown as a partnership; `atTable` are those of whoever is there not only as
// a funder or an observer.
UNWIND $ids AS id
MATCH (at:Node {id: id})<-[t]-(:Actor)-[:WAS*0..1]->(actor)
WHERE @isSeat(t, at) AND @heldOrHolds(t) AND @known(actor)
WITH id, actor.group AS group, type(t) IN $tableTypes AS isAtTable
RETURN id, collect(DISTINCT group) AS groups, collect(DISTINCT CASE WHEN isAtTable THEN group END) AS atTable
