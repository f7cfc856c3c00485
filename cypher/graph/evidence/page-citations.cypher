// A page of the records citing each source: nodes by name, then ties by the name of the node each
// is from; a value is part of its indicator. Full-text queries take at most a thousand ids.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Node {id: id})<-[:FROM]-(:Evidence)-[:WAS*0..1]->(e:Evidence)
  WHERE @visible(e)
  RETURN collect(DISTINCT e.of) AS cited
}
CALL (cited) {
  UNWIND cited AS of
  MATCH (record:Node {id: of})
  WHERE NOT record:IndicatorValue OR @known(record)
  MATCH (n:Node {id: CASE WHEN record:IndicatorValue THEN record.indicator ELSE of END})
  WITH DISTINCT n
  WITH n, @version(n) AS version
  WHERE @visible-node(version)
  WITH version, [0, version.nameKey, n.id] AS position ORDER BY position
  RETURN collect([position, null, version]) AS nodes
}
CALL (cited) {
  UNWIND range(0, size(cited) - 1, 1000) AS start
  CALL db.index.fulltext.queryRelationships('tie_id', reduce(query = '', of IN cited[start..start + 1000] |
    query + '"' + replace(replace(of, '\\', '\\\\'), '"', '\\"') + '" ')) YIELD relationship AS t
  WHERE @visible(t)
  WITH t, startNode(t) AS from
  WITH t, @version(from) AS version
  WITH t, [1, version.nameKey, t.id] AS position ORDER BY position
  RETURN collect([position, t]) AS ties
}
WITH id, nodes + ties AS found
WITH id, size(found) AS total, [
  item IN found WHERE $after IS NULL OR item[0] > $after
][0..toInteger($first) + 1] AS items
WITH id, total, items, COLLECT {
  UNWIND items AS item
  WITH item, item[1] AS t, properties(item[1]) AS values
  RETURN [item[0], CASE WHEN t IS NOT NULL THEN @tie(t, values) END]
} AS citations
WITH collect({ id: id, total: total, items: citations }) AS pages, collect([item IN items WHERE item[1] IS NULL]) AS found
@pages-and-nodes()
