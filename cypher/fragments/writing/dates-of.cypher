// @dates-of(tie, from, to): the dates of a tie and their origin, as `dates`: properties derived
// from its own dates, evidence, recording and ends. Evidence against a tie confirms nothing.
CALL (@tie, @from, @to) {
  OPTIONAL MATCH (e:Evidence)
  // A plan made while the graph was small would keep scanning all evidence for each tie.
  USING INDEX e:Evidence(of)
  WHERE e.of = @tie.id AND NOT e.against AND e.knownFrom < @tie.knownTo <= e.knownTo
  WITH e ORDER BY e.lastDay, e.day
  WITH collect(e) AS supporting, min(left(e.day + '-01-01', 10)) AS firstDay
  WITH supporting, firstDay, last([e IN supporting WHERE e.day IS NOT NULL]) AS newest
  RETURN {
    validFrom: CASE WHEN @tie.derived THEN @later-start(@from, @to) ELSE coalesce(left(@tie.since + '-01-01', 10), firstDay, @tie.recordedOn, left(@tie.recordedAt, 10)) END,
    validTo: @valid-to(@tie, @from, @to),
    mayRunOut: @lapses-with-ends(@tie, @from, @to),
    confirmed: newest.day,
    confirmedTo: newest.lastDay,
    copied: CASE WHEN supporting <> [] AND all(e IN supporting WHERE e.copied) THEN true END
  } AS dates
}
