MATCH (n:Node)
WHERE n.id > '' AND n.type IN $types AND @inAllNodes(n)
RETURN count(n) AS total
