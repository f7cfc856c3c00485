// The groups seated in each initiative; `atTable` are those of whoever is there not only as a funder or an observer.
UNWIND $ids AS id
MATCH (:Node {id: id})-[t]-(:Actor)-[:WAS*0..1]->(actor)
WHERE type(t) IN $types AND @holds(t) AND @known(actor)
WITH id, actor.group AS group, type(t) IN $tableTypes AS isAtTable
RETURN id, collect(DISTINCT group) AS groups, collect(DISTINCT CASE WHEN isAtTable THEN group END) AS atTable
