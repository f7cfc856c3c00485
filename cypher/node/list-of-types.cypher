MATCH (n:Node)
WHERE n.type IN $types AND n.knownFrom <= $known < n.knownTo
RETURN n.type AS type, coalesce(n.id, n.pastOf) AS id
ORDER BY id
