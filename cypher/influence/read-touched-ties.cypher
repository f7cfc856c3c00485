// As read-projected-ties, of some ties.
CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
WHERE t.id IN $ids AND type(t) IN $types
WITH t, startNode(t) AS n, endNode(t) AS other
WHERE n.type IN $nodeTypes AND other.type IN $nodeTypes
CALL (t) {
  OPTIONAL MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE e.of = t.id AND NOT e.against
  RETURN collect(e { .asOf, .knownFrom, .knownTo }) AS evidence
}
RETURN t.id AS id, type(t) AS type, n.id AS from, other.id AS to, t.strength AS strength, t.confidence AS confidence,
  t.clearance AS clearance, t.contested AS contested, t.since AS since, t.until AS until,
  t.validFrom AS validFrom, t.validTo AS validTo, t.knownFrom AS knownFrom, t.knownTo AS knownTo, evidence
