// Every tie as it was known, with its evidence, for a reader of this clearance: what ended in the world is there with its
// dates, what was taken back is not.
MATCH (from:Node)-[t]->(to:Node)
WHERE from.type IN $types AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
WITH t, type(t) AS type, from.id AS from, to.id AS to
ORDER BY type, from, to, t.id
CALL (t) {
  OPTIONAL MATCH (e:Evidence)
  // A plan made while the graph was small would go on scanning all evidence for each tie.
  USING INDEX e:Evidence(of)
  WHERE e.of = t.id AND e.clearance <= $clearance AND e.knownFrom <= $known < e.knownTo
  WITH e
  ORDER BY left(coalesce(e.asOf, '0000') + '-99-99', 10) DESC, e.id
  RETURN collect(e { .id, .locator, .confidence, .asOf, .against, .knownFrom,
    source: head([(e)-[:FROM]->(s:Source) | s { .id, .title, .url, .published }]) }) AS evidence
}
RETURN t { .id, .since, .until, .strength, .confidence, .visibility, .contested, .verb, .phrases, .note, .knownFrom,
  type: type, from: from, to: to, evidence: evidence } AS tie
