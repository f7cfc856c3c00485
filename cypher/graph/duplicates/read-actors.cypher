MATCH (identity:Node)-[:WAS*0..1]->(n:Actor)
WHERE identity.id IN $ids AND @known(n)
RETURN @comparedActor(n) AS actor
