// What is related to each node, over ties and over what it is part of, each related node once, by name. What stands in
// several of the lists comes once, beside the pages: its properties in the order of NODE_COLUMNS.
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
  WITH DISTINCT other, other.nameKey AS name ORDER BY name
  WITH collect([name, other]) AS found
  RETURN size(found) AS total, [item IN found WHERE $after IS NULL OR item[0] > $after[0]][0..toInteger($first) + 1] AS items
}
WITH collect({
  id: id, total: total, items: [item IN items | [[item[0]], coalesce(item[1].id, item[1].pastOf)]]
}) AS pages, collect(items) AS found
WITH pages, COLLECT {
  UNWIND found AS items
  UNWIND items AS item
  WITH DISTINCT item[1] AS n
  WITH n, properties(n) AS said
  RETURN [
    coalesce(n.id, n.pastOf),
    [(n)-[r:IN_COUNTRY|IN_REGION|PART_OF]->(place) | [type(r), place.id]],
    [name IN $nodeColumns | said[name]]]
} AS nodes
// A row each: what comes in one long row is slower to read.
UNWIND [page IN pages | [page, null]] + [node IN nodes | [null, node]] AS row
RETURN row[0] AS page, row[1] AS node
