// Every reported value of an indicator as it was known, with its evidence.
MATCH (v:Node)
WHERE v.type = 'IndicatorValue' AND v.knownFrom <= $known < v.knownTo
WITH v
ORDER BY v.indicator, v.asOf, v.id
CALL (v) {
  OPTIONAL MATCH (e:Evidence)
  // A plan made while the graph was small would go on scanning all evidence for each value.
  USING INDEX e:Evidence(of)
  WHERE e.of = v.id AND e.clearance <= $clearance AND e.knownFrom <= $known < e.knownTo
  WITH e
  ORDER BY left(coalesce(e.asOf, '0000') + '-99-99', 10) DESC, e.id
  RETURN collect(e { .id, .locator, .confidence, .asOf, .against, .knownFrom,
    source: head([(e)-[:FROM]->(s:Source) | s { .id, .title, .url, .published }]) }) AS evidence
}
RETURN v { .id, .indicator, .asOf, .value, .basis, .knownFrom, evidence: evidence } AS value
