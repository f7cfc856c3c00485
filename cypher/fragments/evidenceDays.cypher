// @evidenceDays(tie): every version of the evidence for a tie, as `evidence`. Evidence against a tie confirms nothing.
CALL (@tie) {
  OPTIONAL MATCH (e:Evidence)
  // A plan made while the graph was small would go on scanning all evidence for each tie.
  USING INDEX e:Evidence(of)
  WHERE e.of = @tie.id AND NOT e.against
  RETURN collect(e { .asOf, .knownFrom, .knownTo }) AS evidence
}
