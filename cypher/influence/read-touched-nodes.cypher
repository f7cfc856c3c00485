// all versions: the projection filters by both clocks itself
// The same as read-projected-nodes, for some nodes: the changed ones; actors of changed countries,
// whose region may differ; and ends of changed ties whose rows depend on them: initiatives, which
// ties outside the influence graph may confirm, and governments, which only ties list.
CALL () {
  UNWIND $ids AS id
  MATCH (n:Node {id: id})
  RETURN n
  UNION
  UNWIND $ids AS id
  MATCH (:Node {id: id, type: 'Country'})<-[:IN_COUNTRY]-(:Actor)<-[:WAS*0..1]-(n:Actor)
  WHERE n.id IS NOT NULL
  RETURN n
  UNION
  // An empty query is no query of the index.
  UNWIND CASE WHEN $query = '' THEN [] ELSE [$query] END AS query
  CALL db.index.fulltext.queryRelationships('tie_id', query) YIELD relationship AS t
  WHERE t.id IN $ties
  UNWIND [startNode(t), endNode(t)] AS n
  WITH n, NOT type(t) IN $types AS isOutsideGraph
  WHERE n.id IS NOT NULL AND (n.derived OR (isOutsideGraph AND n.type IN ['Partnership', 'AdvocacyAction', 'Campaign']))
  RETURN n
}
WITH DISTINCT n
WHERE n.type IN $nodeTypes
@last-confirmed(n)
MATCH (n)-[:WAS*0..1]->(version)
RETURN n.id AS id, version:Actor AS actor, version:Actor AND version:Member AS member,
  CASE WHEN version:Actor THEN version.group END AS group,
  CASE WHEN version:Actor THEN coalesce(
    head([(version)-[:IN_COUNTRY]->(:Country)-[:IN_REGION]->(r:Region) | r.id]),
    head([(version)-[:IN_REGION]->(r:Region) | r.id])) END AS region,
  version.since AS since, version.until AS until, NOT version:Actor AND (@can-lapse(version)) AS runsOut,
  coalesce(version.derived, false) AS derived, CASE WHEN version:Actor THEN @touches(version) ELSE confirmations END AS evidence,
  version.knownFrom AS knownFrom, version.knownTo AS knownTo
