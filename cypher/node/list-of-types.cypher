MATCH (n:Node)
WHERE n.type IN $types AND n.knownFrom <= $known < n.knownTo
RETURN n.type AS type, n.id AS id
ORDER BY n.id
