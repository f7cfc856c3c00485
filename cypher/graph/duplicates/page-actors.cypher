MATCH (n:Actor)
WHERE n.nameKey > $after AND @known(n) AND @listed(n)
WITH n ORDER BY n.nameKey LIMIT toInteger($limit)
RETURN @compared-actor(n) AS actor, n.nameKey AS key
ORDER BY key
