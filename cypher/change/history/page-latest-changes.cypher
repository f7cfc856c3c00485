MATCH (c:Change)
WHERE ($after = '' OR c.id < $after) AND c.id > '' AND @in-feed(c)
RETURN c.id AS node, [c.id] AS position
ORDER BY c.id DESC LIMIT toInteger($limit)
