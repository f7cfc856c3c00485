// @evidence-days(tie): every version of dated evidence for a tie (none against it), as `evidence`.
CALL (@tie) {
  OPTIONAL MATCH (e:Evidence)
  // A plan made while the graph was small would keep scanning all evidence for each tie.
  USING INDEX e:Evidence(of)
  WHERE e.of = @tie.id AND NOT e.against
  WITH e, coalesce(e.asOf, head([(e)-[:FROM]->(s:Source) | s.published])) AS day
  RETURN collect(CASE WHEN day IS NOT NULL THEN { day: day, knownFrom: e.knownFrom, knownTo: e.knownTo } END) AS evidence
}
