// scan: Actor, because no index finds a part of a web address; it runs for one actor at a time
MATCH (n:Actor)
WHERE n.website CONTAINS $domain AND @known(n) AND @listed(n)
WITH n ORDER BY n.nameKey LIMIT toInteger($limit)
RETURN @compared-actor(n) AS actor
