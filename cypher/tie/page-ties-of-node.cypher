UNWIND $ids AS id
CALL (id) {
  MATCH (n:Node {id: id})-[t]-(other:Node)
  WHERE t.id IS NOT NULL AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
    AND t.validFrom <= $valid AND ($includeEnded OR t.validTo >= $valid)
    AND ($types IS NULL OR type(t) IN $types)
    AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(t) = n))
  MATCH (other)-[:WAS*0..1]->(version:Node)
  WHERE version.knownFrom <= $known < version.knownTo
  WITH DISTINCT t, version.nameKey AS name ORDER BY name, t.id
  WITH collect({ position: [name, t.id], tie: t { .*, type: type(t), from: startNode(t).id, to: endNode(t).id } }) AS found
  RETURN size(found) AS total,
    [item IN found WHERE $after IS NULL OR item.position[0] > $after[0] OR (item.position[0] = $after[0] AND item.position[1] > $after[1])]
      [0..toInteger($first) + 1] AS items
}
RETURN id, total, items
