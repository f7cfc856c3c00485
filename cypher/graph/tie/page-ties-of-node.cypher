// A page of the ties of each node, by the name of the other end.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Node {id: id})-[t]-(other:Node)
  WITH n, t, other, 1 AS part1
  WHERE t.id IS NOT NULL AND @visible-or-retracted(t)
    AND ($types IS NULL OR type(t) IN $types)
    AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(t) = n))
    AND @tie-status(t) IN $statuses
  WITH t, other, @version(other) AS end
  WHERE $known < end.knownTo
  WITH DISTINCT t, other, end, end.nameKey AS name, t.id AS tie ORDER BY name, tie
  WITH collect([name, tie, t, other, end]) AS found
  RETURN size(found) AS total, @items-after(found) AS items
}
WITH id, total, items, COLLECT {
  UNWIND items AS item
  WITH item, item[2] AS t, properties(item[2]) AS values
  RETURN [[item[0], item[1]], @tie(t, values)]
} AS ties
WITH collect({ id: id, total: total, items: ties }) AS pages, collect(items) AS found
@pages-and-nodes()
