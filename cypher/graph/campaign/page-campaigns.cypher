MATCH (c:Node {type: 'Campaign'})
USING INDEX SEEK c:Node(type, nameKey)
WHERE c.nameKey > $after
  AND @initiativeFilter(c)
// The index is by type first: without it in the order, Neo4j would sort all that fit.
WITH c ORDER BY c.type, c.nameKey LIMIT toInteger($limit)
WITH c, properties(c) AS values
RETURN [c.nameKey] AS position, @node(c, values) AS node
ORDER BY c.nameKey
