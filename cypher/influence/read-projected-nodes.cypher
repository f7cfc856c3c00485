// scan: Actor, since the projection holds them all
MATCH (n:Actor)
RETURN n.id AS id, true AS actor, n.knownFrom AS knownFrom, n.knownTo AS knownTo
UNION ALL
MATCH (n:Node)
WHERE n.type IN ['Partnership', 'AdvocacyAction', 'Campaign']
RETURN n.id AS id, false AS actor, n.knownFrom AS knownFrom, n.knownTo AS knownTo
