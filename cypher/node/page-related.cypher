// A page of the nodes related to each node, by ties or by IN_COUNTRY, IN_REGION and PART_OF, by name, each once.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Node {id: id})-[:WAS*0..1]->(n)-[t:$any($types)]-(end:Node)
  WHERE ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(t) = n))
    AND end.type IN $nodeTypes
    AND (t.id IS NOT NULL OR endNode(t) = n OR @known(n))
    AND (t.id IS NULL OR (@heldOrHolds(t)))
  MATCH (end)-[:WAS*0..1]->(other:Node)
  WHERE @known(other)
    // IN_COUNTRY, IN_REGION and PART_OF belong to one version of a node; ties belong to the node.
    AND (other = end OR t.id IS NOT NULL OR startNode(t) = n)
    AND ($kinds IS NULL OR other.kind IN $kinds)
    AND @begun(other)
  WITH DISTINCT other, other.nameKey AS name ORDER BY name
  WITH collect([name, other]) AS found
  RETURN size(found) AS total, [item IN found WHERE $after IS NULL OR item[0] > $after[0]][0..toInteger($first) + 1] AS items
}
WITH collect({
  id: id, total: total, items: [item IN items | [[item[0]], coalesce(item[1].id, item[1].pastOf)]]
}) AS pages, collect(items) AS found
@pagesAndNodes()
