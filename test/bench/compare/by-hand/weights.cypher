// The nodes with current ties that carry influence to or from $node: `other`, the best weights
// `out` to it and `back`, and `leaving`, the number of ties that carry influence there.
CALL ($node) {
  MATCH ($node)-[t:@conductingTypes()]-(other:Actor|Partnership|AdvocacyAction|Campaign)
  WHERE other <> $node AND @visible(t) AND @valid(t) AND @continues(other)
    AND (t.until IS NOT NULL OR NOT t:FUNDS OR t.confirmedTo >= @years-before($valid, 5)
      OR (t.since IS NOT NULL AND t.validFrom >= @years-before($valid, 5)))
  WITH $node, other, t, @strengths()[type(t)] AS ofType, duration.inDays(
    date(CASE WHEN t.since IS NULL OR t.validFrom < t.confirmedTo THEN t.confirmedTo ELSE t.validFrom END), date($valid)).days AS age,
    CASE WHEN t:MEMBER_OF|SUBSIDIARY_OF|SECRETARIAT_OF|LOCAL_CODE_REPRESENTATIVE_OF THEN 7305.0 ELSE 3652.5 END AS halfLife
  WITH $node, other, t, ofType, coalesce(t.strength / CASE WHEN ofType[0] > ofType[1] THEN ofType[0] ELSE ofType[1] END, 1.0)
    * CASE t.confidence WHEN 'HIGH' THEN 1.0 WHEN 'MEDIUM' THEN 0.8 ELSE 0.5 END
    * CASE
        WHEN t:ORGAN_OF OR age <= 0 THEN 1.0
        WHEN age IS NULL OR (t.confirmedTo IS NULL AND age > 7305.0) THEN 0.5 ^ (7305.0 / halfLife)
        ELSE 0.5 ^ (age / halfLife) END
    * CASE WHEN t.contested THEN 0.5 ELSE 1.0 END AS scale
  WITH other, scale * ofType[CASE WHEN startNode(t) = $node THEN 0 ELSE 1 END] AS out,
    scale * ofType[CASE WHEN startNode(t) = $node THEN 1 ELSE 0 END] AS back
  RETURN other, max(out) AS out, max(back) AS back, count(CASE WHEN out > 0 THEN 1 END) AS leaving
}
