// Every tie known at the instant and visible to the viewer, also ended, not retracted, with
// evidence.
MATCH (from:Node)-[t]->(to:Node)
WHERE from.type IN $types AND (@visible(t) OR (type(t) = 'NOT_THE_SAME_AS' AND @known(t)))
WITH t, type(t) AS type, from.id AS from, to.id AS to
ORDER BY type, from, to, t.id
@exported-evidence(t, t.id)
RETURN t { .id, .since, .until, .strength, .confidence, .visibility, .contested, .verb, .phrases, .note, .qualifierEn, .qualifierFr, .knownFrom, .stance, .ask, .stage, .through, .due, .answer, .heldBy, .amount, .currency, .derived,
  recordedOn: CASE WHEN t.since IS NULL AND t.confirmed IS NULL THEN t.validFrom END,
  type: type, from: from, to: to, evidence: evidence } AS tie
