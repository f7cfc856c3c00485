// all versions: the projection filters by clearance and by both clocks itself
// scan: Actor, because the projection holds every version of every actor
MATCH (n:Actor)
RETURN coalesce(n.id, n.pastOf) AS id, true AS actor, n:Member AS member, n.group AS group,
  coalesce(head([(n)-[:IN_COUNTRY]->(:Country)-[:IN_REGION]->(r:Region) | r.id]), head([(n)-[:IN_REGION]->(r:Region) | r.id]))
    AS region,
  n.knownFrom AS knownFrom, n.knownTo AS knownTo
UNION ALL
MATCH (n:Node)
WHERE n.type IN ['Partnership', 'AdvocacyAction', 'Campaign']
RETURN coalesce(n.id, n.pastOf) AS id, false AS actor, false AS member, null AS group, null AS region, n.knownFrom AS knownFrom, n.knownTo AS knownTo
