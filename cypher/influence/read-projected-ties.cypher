// scan: Actor, since the projection holds every tie along which influence travels
CALL () {
  MATCH (n:Actor) RETURN n
  UNION ALL
  MATCH (n:Node) WHERE n.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] RETURN n
}
MATCH (n)-[t]->(other:Node)
WHERE type(t) IN $types AND other.type IN $nodeTypes
CALL (t) {
  OPTIONAL MATCH (e:Evidence)
  // A plan made while the graph was small would go on scanning all evidence for each tie.
  USING INDEX e:Evidence(of)
  WHERE e.of = t.id
  RETURN collect(e { .asOf, .knownFrom }) AS evidence
}
RETURN t.id AS id, type(t) AS type, n.id AS from, other.id AS to, t.strength AS strength, t.confidence AS confidence,
  t.clearance AS clearance, t.contested AS contested, t.since AS since, t.until AS until,
  t.validFrom AS validFrom, t.validTo AS validTo, t.knownFrom AS knownFrom, t.knownTo AS knownTo, evidence
