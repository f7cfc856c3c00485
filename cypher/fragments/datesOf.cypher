// @datesOf(tie, from, to): from when and until when a tie holds, as `dates`: properties of the tie that follow from its own
// dates, its evidence, its recording and its ends. Evidence against a tie dates nothing.
CALL (@tie, @from, @to) {
  OPTIONAL MATCH (e:Evidence)
  // A plan made while the graph was small would go on scanning all evidence for each tie.
  USING INDEX e:Evidence(of)
  WHERE e.of = @tie.id AND NOT e.against AND e.day IS NOT NULL AND e.knownFrom < @tie.knownTo <= e.knownTo
  WITH e ORDER BY e.lastDay, e.day
  WITH collect(e) AS dated, min(left(e.day + '-01-01', 10)) AS firstDay
  RETURN {
    validFrom: CASE WHEN @tie.derived THEN @laterStart(@from, @to) ELSE coalesce(left(@tie.since + '-01-01', 10), firstDay, @tie.recordedOn, left(@tie.recordedAt, 10)) END,
    validTo: @validTo(@tie, @from, @to),
    mayRunOut: @mayRunOut(@tie, @from, @to),
    confirmed: last(dated).day,
    confirmedTo: last(dated).lastDay
  } AS dates
}
