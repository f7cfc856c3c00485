// @page-related(at): a page of the nodes related to a node, by ties or by IN_COUNTRY, IN_REGION,
// IN_NAMED_REGION and PART_OF, by name, each once, as `total` and `items`. Ties of $tableTypes lead
// to actors that are listed where they are coalition partnerships.
MATCH (@at)-[:WAS*0..1]->(n)-[t:$any($types)]-(end:Node)
WHERE ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(t) = n))
  AND (end.type IN $nodeTypes OR (type(t) IN $tableTypes AND end:Actor))
  AND (t.id IS NOT NULL OR endNode(t) = n OR @known(n))
  AND (t.id IS NULL OR (@held-or-holds(t)))
// Each WITH passes on a constant, so that the rest is planned by itself: see fragment actor-filter.
WITH n, t, end, 1 AS part1
MATCH (end)-[:WAS*0..1]->(other:Node)
WHERE @visible-node(other)
  // These four relations belong to one version of a node; ties belong to the node.
  AND (other = end OR t.id IS NOT NULL OR startNode(t) = n)
  AND ($kinds IS NULL OR other.kind IN $kinds)
  // if $isMember
  AND $isMember = @is-member(other)
  // end
  AND ($includeUpcoming OR (@begun(other)))
WITH t, end, other, 2 AS part2
WHERE @listed(other)
  AND CASE WHEN type(t) IN $tableTypes AND end:Actor THEN end.id IN $coalitions ELSE true END
WITH DISTINCT other, other.nameKey AS name ORDER BY name
WITH collect([name, other]) AS found
RETURN size(found) AS total, [item IN found WHERE $after IS NULL OR item[0] > $after[0]][0..toInteger($first) + 1] AS items
