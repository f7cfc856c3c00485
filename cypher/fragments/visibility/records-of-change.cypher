// @records-of-change(change): the ids of the nodes and ties of which a change opened or closed
// versions, each as `id`, where the viewer may see them at the standpoint: the ones that read-nodes
// and read-ties return. Values are read with their indicator.
CALL (@change) {
  UNWIND CASE WHEN @change.isLoad THEN [(@change)-[:TOUCHED]->(touched:Node) | touched.id] ELSE @change.nodes END AS id
  MATCH (n:Node {id: id})
  WITH id, n, @version(n) AS version
  WHERE $known < version.knownTo AND NOT n:IndicatorValue AND coalesce(version.clearance, 0) <= $clearance
  RETURN id
  UNION
  WITH @change.ties AS ids, @change AS touching
  MATCH (touching)-[:TOUCHED]->(:Node)-[t]-(:Node)
  // Searches the list, which is linear in its ids, only for a tie that neither begins nor ends at
  // the change: most do.
  WHERE t.id IS NOT NULL AND t.knownFrom <= $known
    AND CASE WHEN touching.at IN [t.knownFrom, t.knownTo] THEN true ELSE t.id IN ids END
  WITH DISTINCT t ORDER BY t.knownFrom DESC
  WITH t.id AS id, head(collect(t)) AS t
  WHERE t.clearance <= $clearance
    AND ($known < t.knownTo OR all(end IN [startNode(t), endNode(t)] WHERE EXISTS {
      (end)-[:WAS*0..1]->(version) WHERE @known(version) }))
  RETURN id
}
