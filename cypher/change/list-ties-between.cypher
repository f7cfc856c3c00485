MATCH (from:Node {id: $from})-[t]-(to:Node {id: $to})
WHERE type(t) = $type AND t.id IS NOT NULL AND t.knownTo > '9999'
RETURN t.id AS id, type(t) AS type, startNode(t).id AS from, endNode(t).id AS to, properties(t) AS properties
ORDER BY t.id
