// Each seat is a tie, so that an actor that convenes and funds is there twice; the actors come once, beside the pages. A
// tie and a node are their properties in the order of TIE_COLUMNS and NODE_COLUMNS, since a map each would say each name again.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Node {id: id})-[t]-(seated:Actor)
  WHERE type(t) IN $types AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
    AND t.validFrom <= $valid AND ($includeEnded OR t.validTo >= $valid)
  WITH t, seated, CASE
    WHEN seated.knownFrom <= $known THEN seated
    ELSE head([(seated)-[:WAS]->(past) WHERE past.knownFrom <= $known < past.knownTo | past]) END AS actor
  WHERE $known < actor.knownTo
  WITH t, seated, actor, actor.nameKey AS name, t.id AS tie ORDER BY name, tie
  WITH collect([name, tie, t, seated, actor]) AS found
  RETURN size(found) AS total, [
    item IN found WHERE $after IS NULL OR item[0] > $after[0] OR (item[0] = $after[0] AND item[1] > $after[1])
  ][0..toInteger($first) + 1] AS items
}
WITH id, total, items, COLLECT {
  UNWIND items AS item
  WITH item, item[2] AS t, properties(item[2]) AS said
  RETURN [
    [item[0], item[1]],
    item[3].id,
    [type(t), startNode(t).id, endNode(t).id, [name IN $tieColumns | said[name]]]]
} AS seats
WITH collect({ id: id, total: total, items: seats }) AS pages, collect(items) AS found
WITH pages, COLLECT {
  UNWIND found AS items
  UNWIND items AS item
  WITH DISTINCT item[3] AS n, item[4] AS version
  WITH n, version, properties(version) AS said
  RETURN [
    n.id,
    [(version)-[r:IN_COUNTRY|IN_REGION|PART_OF]->(place) | [type(r), place.id]],
    [name IN $nodeColumns | said[name]]]
} AS nodes
// A row each: what comes in one long row is slower to read.
UNWIND [page IN pages | [page, null]] + [node IN nodes | [null, node]] AS row
RETURN row[0] AS page, row[1] AS node
