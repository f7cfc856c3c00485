MATCH (n:Node)
WHERE n.id > '' AND n.type IN $types AND @in-all-nodes(n)
RETURN count(n) AS total
