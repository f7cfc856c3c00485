// Each seat is a tie, so that an actor that convenes and funds is there twice.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Node {id: id})-[t]-(seated:Actor)-[:WAS*0..1]->(actor)
  WHERE type(t) IN $types AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
    AND t.validFrom <= $valid AND ($includeEnded OR t.validTo >= $valid)
    AND actor.knownFrom <= $known < actor.knownTo
  WITH seated, actor, t ORDER BY actor.nameKey, t.id
  WITH collect({
    position: [actor.nameKey, t.id], actor: seated.id,
    tie: t { .*, type: type(t), from: startNode(t).id, to: endNode(t).id }
  }) AS found
  RETURN size(found) AS total,
    [item IN found WHERE $after IS NULL OR item.position[0] > $after[0] OR (item.position[0] = $after[0] AND item.position[1] > $after[1])]
      [0..toInteger($first) + 1] AS items
}
RETURN id, total, items
