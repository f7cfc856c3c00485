MATCH (n:Node)
WHERE n.type IN $types AND @visibleNode(n)
RETURN n.type AS type, coalesce(n.id, n.pastOf) AS id
ORDER BY id
