MATCH (a:Node {type: 'AdvocacyAction'})
USING INDEX SEEK a:Node(type, nameKey)
WHERE a.nameKey > $after
  AND @actionFilter(a)
// The index is by type first: without it in the order, Neo4j would sort all that fit.
WITH a ORDER BY a.type, a.nameKey LIMIT toInteger($limit)
WITH a, properties(a) AS values
RETURN [a.nameKey] AS position, @node(a, values) AS node
ORDER BY a.nameKey
