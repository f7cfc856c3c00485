MATCH (identity:Node)-[:WAS*0..1]->(n:Actor)
WHERE identity.id IN $ids AND @known(n)
RETURN @compared-actor(n) AS actor
