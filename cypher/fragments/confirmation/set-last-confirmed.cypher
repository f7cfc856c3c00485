// @set-last-confirmed(node): writes the confirmations of an initiative: a text "lastDay clearance
// knownFrom knownTo firstDay" for each version of the evidence
// for it, of each of its ties, of the opportunity that it was made for, of its beginning and of its
// recording. While it does not lapse, the last day is the last of all; where an entry only dates
// its beginning, it is the first of all. One list on each version of the node is read much faster
// than the ties and the evidence of each initiative in a list. Numbers are stored as floats: the
// decimals of a clearance would shift the columns that the readers take.
CALL (@node) {
  MATCH (@node)-[:WAS*0..1]->(version)
  WITH collect(version) AS allVersions, min(version.knownFrom) AS recordedAt
  RETURN allVersions, [version IN allVersions WHERE NOT (@can-lapse(version)) OR version.since IS NOT NULL | {
      firstDay: CASE WHEN version.since IS NULL THEN '9999-12-31' ELSE version.validFrom END,
      lastDay: CASE WHEN @can-lapse(version) THEN version.validFrom ELSE '9999-12-31' END, of: version }] AS versions,
    { firstDay: left(recordedAt, 10), lastDay: '0001-01-01', of: { knownFrom: recordedAt, knownTo: '9999-12-31T23:59:59.999Z' } } AS recording
}
CALL (@node) {
  OPTIONAL MATCH (@node)-[t]-(:Node)
  WHERE t.confirmedTo IS NOT NULL OR t.since IS NOT NULL
  RETURN collect({ firstDay: t.validFrom, lastDay: coalesce(t.confirmedTo, '0001-01-01'), of: t }) AS ties
}
CALL (@node) {
  OPTIONAL MATCH (@node)-[t:MADE_FOR]->(:Node)-[:WAS*0..1]->(o)
  WHERE o.since IS NOT NULL AND o.knownFrom < t.knownTo AND t.knownFrom < o.knownTo
  RETURN collect({ firstDay: o.validFrom, lastDay: '0001-01-01', of: {
    clearance: CASE WHEN coalesce(o.clearance, 0) > t.clearance THEN o.clearance ELSE t.clearance END,
    knownFrom: CASE WHEN o.knownFrom > t.knownFrom THEN o.knownFrom ELSE t.knownFrom END,
    knownTo: CASE WHEN o.knownTo < t.knownTo THEN o.knownTo ELSE t.knownTo END } }) AS occasions
}
CALL (@node) {
  OPTIONAL MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE e.of = @node.id AND NOT e.against AND e.lastDay IS NOT NULL
  RETURN collect({ firstDay: left(e.day + '-01-01', 10), lastDay: e.lastDay, of: e }) AS evidence
}
// In order, so that the stored text of a graph does not depend on how it was written.
CALL (versions, recording, ties, occasions, evidence) {
  UNWIND versions + recording + ties + occasions + evidence AS entry
  WITH entry.lastDay AS lastDay, entry.of AS of, entry.firstDay AS firstDay
  WHERE of IS NOT NULL
  WITH DISTINCT lastDay + ' ' + toString(toInteger(coalesce(of.clearance, 0))) + ' ' + of.knownFrom + ' ' + of.knownTo + ' ' + firstDay AS text
  ORDER BY text
  RETURN collect(text) AS confirmations
}
FOREACH (version IN allVersions | SET version.lastConfirmedIntervals = confirmations)
