MATCH (c:Node {type: 'Commitment'})
USING INDEX SEEK c:Node(type, nameKey)
WHERE c.nameKey > $after
  AND @commitmentFilter(c)
// if $status
// A part of its own: see @actorFilter.
WITH c, 0 AS statusPart
WHERE @commitmentStatus(c, $valid) IN $status
// end
// The index is by type first: without it in the order, Neo4j would sort all that fit.
WITH c ORDER BY c.type, c.nameKey LIMIT toInteger($limit)
WITH c, properties(c) AS values
RETURN [c.nameKey] AS position, @node(c, values) AS node
ORDER BY c.nameKey
