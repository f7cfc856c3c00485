// Connected from the first node to the last, so that no plan, however small the graph was when it was made, multiplies.
MATCH (n:Node)-[t]->(other:Node)
WHERE n.type IN $nodeTypes AND other.type IN $nodeTypes AND type(t) IN $types
CALL (t) {
  OPTIONAL MATCH (e:Evidence)
  // A plan made while the graph was small would go on scanning all evidence for each tie.
  USING INDEX e:Evidence(of)
  // What speaks against a tie confirms nothing.
  WHERE e.of = t.id AND NOT e.against
  RETURN collect(e { .asOf, .knownFrom, .knownTo }) AS evidence
}
RETURN t.id AS id, type(t) AS type, n.id AS from, other.id AS to, t.strength AS strength, t.confidence AS confidence,
  t.clearance AS clearance, t.contested AS contested, t.since AS since, t.until AS until,
  t.validFrom AS validFrom, t.validTo AS validTo, t.knownFrom AS knownFrom, t.knownTo AS knownTo, evidence
