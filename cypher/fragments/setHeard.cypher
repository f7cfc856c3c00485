// @setHeard(node): notes on an initiative that can run out when it was heard of, as `heard`: a text "day clearance knownFrom knownTo"
// for each version of the evidence for it and of each of its ties, and of its beginning. While it does not run out, the day is
// the last of all. One list on the node is read much faster than the ties and the evidence of each initiative in a list.
// Numbers are stored as floats: with its decimals a clearance would move what follows it away from where the readers look.
CALL (@node) {
  MATCH (@node)-[:WAS*0..1]->(version)
  RETURN collect(CASE
    WHEN NOT (@runsOut(version)) THEN { day: '9999-12-31', of: version }
    WHEN version.since IS NOT NULL THEN { day: version.validFrom, of: version } END) AS versions, any(each IN collect(version) WHERE @runsOut(each)) AS canRunOut
}
CALL (@node) {
  OPTIONAL MATCH (@node)-[t]-(:Node)
  WHERE t.confirmedTo IS NOT NULL
  RETURN collect({ day: t.confirmedTo, of: t }) AS ties
}
CALL (@node) {
  OPTIONAL MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE e.of = @node.id AND NOT e.against AND e.lastDay IS NOT NULL
  RETURN collect({ day: e.lastDay, of: e }) AS evidence
}
// In order, so that the same graph is stored alike however it was written.
CALL (versions, ties, evidence) {
  UNWIND versions + ties + evidence AS each
  WITH each.day AS day, each.of AS of
  WHERE of IS NOT NULL
  WITH DISTINCT day + ' ' + toString(toInteger(coalesce(of.clearance, 0))) + ' ' + of.knownFrom + ' ' + of.knownTo AS text
  ORDER BY text
  RETURN collect(text) AS heard
}
SET @node.heard = CASE WHEN canRunOut THEN heard END
