// A page of the records that match the filter of their list, by English name, read from the index until the page is full.
MATCH (n:Node {type: '@@type'})
USING INDEX SEEK n:Node(type, nameKey)
WHERE n.nameKey > $after
  AND @@listed
@@conditions
// The index is by type first: without it in the order, Neo4j would sort all that fit.
WITH n ORDER BY n.type, n.nameKey LIMIT toInteger($limit)
// or, to go on: RETURN null AS total, collect([[n.nameKey], n, null]) AS found
WITH n, properties(n) AS values
RETURN [n.nameKey] AS position, @node(n, values) AS node
ORDER BY n.nameKey
