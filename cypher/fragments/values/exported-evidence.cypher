// @exported-evidence(scope, id): a record's evidence for the viewer, newest first, as `evidence`.
CALL (@scope) {
  OPTIONAL MATCH (e:Evidence)
  // A plan made while the graph was small would keep scanning all evidence for each record.
  USING INDEX e:Evidence(of)
  WHERE e.of = @id AND @visible(e)
  WITH e
  ORDER BY left(coalesce(e.asOf, '0000') + '-99-99', 10) DESC, e.id
  RETURN collect(e { .id, .locator, .confidence, .asOf, .against, .knownFrom, .qualifierEn, .qualifierFr,
    source: head([(e)-[:FROM]->(s:Source) | s { .id, .title, .publisher, .originalPublisher, .kind, .url, .published }]) }) AS evidence
}
