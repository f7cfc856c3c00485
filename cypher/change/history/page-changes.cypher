// Ids begin with the instant of the change: their order is the order of commits.
MATCH (c:Change)
WHERE c.id > $after AND @in-feed(c)
RETURN c.id AS node, [c.id] AS position
ORDER BY c.id LIMIT toInteger($limit)
