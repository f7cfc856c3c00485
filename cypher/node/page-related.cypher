// What is related to each node, over ties and over what it is part of, each related node once, by name.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Node {id: id})-[t]-(other:Node)
  WHERE type(t) IN $types
    AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(t) = n))
    AND other.type IN $nodeTypes AND ($kinds IS NULL OR other.kind IN $kinds)
    AND other.knownFrom <= $known < other.knownTo
    AND other.validFrom <= $valid AND ($includeEnded OR other.validTo >= $valid)
    AND (t.id IS NULL OR (
      t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
      AND t.validFrom <= $valid AND ($includeEnded OR t.validTo >= $valid)))
  WITH DISTINCT other ORDER BY other.nameKey
  WITH collect({ position: [other.nameKey], node: other.id }) AS found
  RETURN size(found) AS total,
    [item IN found WHERE $after IS NULL OR item.position[0] > $after[0]][0..toInteger($first) + 1] AS items
}
RETURN id, total, items
