MATCH (n:Node)
WHERE n.type IN $types AND @visible-node(n)
RETURN n.type AS type, coalesce(n.id, n.pastOf) AS id
ORDER BY id
