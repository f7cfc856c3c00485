// all versions: the projection filters by both clocks itself
// As read-projected-nodes, for some nodes: those changed, and the actors of changed countries, whose region may have changed.
UNWIND $ids AS id
MATCH (touched:Node {id: id})
CALL (touched) {
  RETURN touched AS n
  UNION
  MATCH (touched:Country)<-[:IN_COUNTRY]-(:Actor)<-[:WAS*0..1]-(n:Actor)
  WHERE n.id IS NOT NULL
  RETURN n
}
WITH DISTINCT n
WHERE n.type IN $nodeTypes
@heardOf(n)
MATCH (n)-[:WAS*0..1]->(version)
RETURN n.id AS id, version:Actor AS actor, version:Actor AND version:Member AS member,
  CASE WHEN version:Actor THEN version.group END AS group,
  CASE WHEN version:Actor THEN coalesce(
    head([(version)-[:IN_COUNTRY]->(:Country)-[:IN_REGION]->(r:Region) | r.id]),
    head([(version)-[:IN_REGION]->(r:Region) | r.id])) END AS region,
  version.since AS since, version.until AS until, NOT version:Actor AND (@runsOut(version)) AS runsOut,
  coalesce(version.derived, false) AS derived, CASE WHEN version:Actor THEN @touches(version) ELSE heard END AS evidence,
  version.knownFrom AS knownFrom, version.knownTo AS knownTo
