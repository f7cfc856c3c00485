// @heardOf(node): for an initiative that can run out, every version of the dated evidence of it and of its ties that are no part
// of the influence graph, as `heard`; empty for others. Takes the current version of the node.
CALL (@node) {
  OPTIONAL MATCH (@node)-[t]-(:Node)
  WHERE NOT @node:Actor AND t.id IS NOT NULL AND NOT type(t) IN $types
  WITH collect(t { of: t.id, .clearance, .knownFrom, .knownTo }) AS ties
  RETURN [{ of: @node.id, clearance: 0, knownFrom: '', knownTo: '9999-12-31T23:59:59.999Z' }] + ties AS records
}
CALL (records) {
  UNWIND records AS record
  MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE e.of = record.of AND NOT e.against AND e.knownFrom < record.knownTo AND record.knownFrom < e.knownTo
  WITH record, e, coalesce(e.asOf, head([(e)-[:FROM]->(s:Source) | s.published])) AS day
  WHERE day IS NOT NULL
  RETURN collect({ day: day, clearance: record.clearance,
    knownFrom: CASE WHEN e.knownFrom > record.knownFrom THEN e.knownFrom ELSE record.knownFrom END,
    knownTo: CASE WHEN e.knownTo < record.knownTo THEN e.knownTo ELSE record.knownTo END }) AS heard
}
