// @last-confirmed(node): all versions of the dated evidence of an initiative that can lapse and of
// its ties outside the influence graph, as its confirmations; else empty. Takes a current version.
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
    knownTo: CASE WHEN e.knownTo < record.knownTo THEN e.knownTo ELSE record.knownTo END }) AS confirmations
}
