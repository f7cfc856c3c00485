// Gives evidence the clearance of its record. Where that changed, a next version of the evidence
// follows it; a version that began at $at is corrected in place.
UNWIND $rows AS row
MATCH (e:Evidence)
USING INDEX e:Evidence(of)
WHERE e.of = row.id AND @current(e) AND e.clearance <> row.clearance
CALL (e) {
  WITH e WHERE e.knownFrom < $at
  CREATE (e)-[:WAS]->(past:Past:$(labels(e)))
  SET past = e { .*, id: null, pastOf: e.id, knownTo: $at }
}
SET e.clearance = row.clearance, e.knownFrom = $at
