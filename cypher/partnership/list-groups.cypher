UNWIND $ids AS id
MATCH (:Node {id: id})-[t]-(:Actor)-[:WAS*0..1]->(actor)
WHERE type(t) IN $types AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
  AND t.validFrom <= $valid <= t.validTo
  AND actor.knownFrom <= $known < actor.knownTo
WITH DISTINCT id, actor.group AS group ORDER BY group
RETURN id, collect(group) AS groups
