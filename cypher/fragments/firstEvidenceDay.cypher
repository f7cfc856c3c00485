// @firstEvidenceDay(tie): for a tie without a beginning, the first day that evidence confirms it, as `seen`; else null.
CALL (@tie) {
  OPTIONAL MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE @tie.since IS NULL AND e.of = @tie.id AND NOT e.against AND @known(e)
  RETURN min(left(e.asOf + '-01-01', 10)) AS seen
}
