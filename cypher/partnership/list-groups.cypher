UNWIND $ids AS id
MATCH (:Node {id: id})-[t]-(:Actor)-[:WAS*0..1]->(actor)
WHERE type(t) IN $types AND @holds(t) AND @known(actor)
WITH DISTINCT id, actor.group AS group ORDER BY group
RETURN id, collect(group) AS groups
