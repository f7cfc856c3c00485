// A page of the records that match their list's filter, by English name, until the page is full.
MATCH (n:Node {type: '@@type'})
USING INDEX SEEK n:Node(type, nameKey)
WHERE n.nameKey > $after
  AND @@listed
@@conditions
// The order begins with the type, as the index does: otherwise Neo4j would sort all matches.
WITH n ORDER BY n.type, n.nameKey LIMIT toInteger($limit)
// or, to go on: RETURN null AS total, collect([[n.nameKey], n, null]) AS found
WITH n, properties(n) AS values
RETURN [n.nameKey] AS position, @node(n, values) AS node
ORDER BY n.nameKey
