// all versions: the projection filters by clearance and by both clocks itself
// scan: Actor, because the projection contains every version of every actor
MATCH (n:Actor)
RETURN coalesce(n.id, n.pastOf) AS id, true AS actor, n:Member AS member, n.group AS group,
  coalesce(head([(n)-[:IN_COUNTRY]->(:Country)-[:IN_REGION]->(r:Region) | r.id]), head([(n)-[:IN_REGION]->(r:Region) | r.id]))
    AS region,
  n.since AS since, n.until AS until, false AS runsOut, coalesce(n.derived, false) AS derived,
  @touches(n) AS evidence, n.knownFrom AS knownFrom, n.knownTo AS knownTo
UNION ALL
MATCH (current:Node)
WHERE current.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] AND current.id IS NOT NULL
@last-confirmed(current)
MATCH (current)-[:WAS*0..1]->(n)
RETURN current.id AS id, false AS actor, false AS member, null AS group, null AS region, n.since AS since, n.until AS until,
  @can-lapse(n) AS runsOut, false AS derived, confirmations AS evidence, n.knownFrom AS knownFrom, n.knownTo AS knownTo
