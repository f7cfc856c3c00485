// What is related to each node, over ties and over what it is part of, each related node once, by name.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Node {id: id})-[:WAS*0..1]->(n)-[t:$any($types)]-(end:Node)
  WHERE ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(t) = n))
    AND end.type IN $nodeTypes
    AND (t.id IS NOT NULL OR endNode(t) = n OR n.knownFrom <= $known < n.knownTo)
    AND (t.id IS NULL OR (
      t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
      AND t.validFrom <= $valid AND ($includeEnded OR t.validTo >= $valid)))
  MATCH (end)-[:WAS*0..1]->(other:Node)
  WHERE other.knownFrom <= $known < other.knownTo
    // What a node is part of was said by one version of it, and only while that was in force.
    AND (other = end OR t.id IS NOT NULL OR startNode(t) = n)
    AND ($kinds IS NULL OR other.kind IN $kinds)
    AND other.validFrom <= $valid AND ($includeEnded OR other.validTo >= $valid)
  WITH DISTINCT other ORDER BY other.nameKey
  WITH collect({ position: [other.nameKey], node: coalesce(other.id, other.pastOf) }) AS found
  RETURN size(found) AS total,
    [item IN found WHERE $after IS NULL OR item.position[0] > $after[0]][0..toInteger($first) + 1] AS items
}
RETURN id, total, items
