MATCH (me:Node {id: $id})-[t1:ORGAN_OF|SECRETARIAT_OF|SUBSIDIARY_OF|LOCAL_CODE_REPRESENTATIVE_OF|CONVENES|LEADS|MEMORANDUM_WITH|STEERS|CONTACT_OF|PARTNER_OF|MEMBER_OF|FUNDS|SIGNED_CODE|REGIONAL_ADVOCACY_WITH|PARTICIPATES_IN|SUPPORTS|SUPPLIER_OF|OBSERVER_OF]-(n:Actor|Partnership|AdvocacyAction|Campaign)
WHERE n <> me AND t1.clearance <= $clearance AND t1.validFrom <= $valid <= t1.validTo
CALL (t1) {
  OPTIONAL MATCH (e:Evidence)
  WHERE e.of = t1.id AND NOT e.against AND e.asOf IS NOT NULL
  WITH max(CASE size(e.asOf)
    WHEN 4 THEN e.asOf + '-12-31'
    WHEN 7 THEN toString(date(e.asOf) + duration('P1M') - duration('P1D'))
    ELSE e.asOf END) AS evidenced
  WITH coalesce(evidenced, CASE size(t1.since)
    WHEN 4 THEN t1.since + '-12-31'
    WHEN 7 THEN toString(date(t1.since) + duration('P1M') - duration('P1D'))
    ELSE t1.since END) AS confirmed
  WITH duration.inDays(date(confirmed), date($valid)).days AS age
  RETURN t1.strength * CASE t1.confidence WHEN 'HIGH' THEN 1.0 WHEN 'MEDIUM' THEN 0.8 ELSE 0.5 END
    * CASE WHEN age IS NULL THEN 0.5 WHEN age <= 0 THEN 1.0 ELSE 0.5 ^ (age / 365.25 / 10) END
    * CASE WHEN t1.contested THEN 0.5 ELSE 1.0 END AS w1
}
WITH me, n, max(w1) AS w1
WITH me, collect(n) AS direct, collect({ n: n, w1: w1 }) AS steps
UNWIND steps AS step
WITH me, direct, step.n AS n, step.w1 AS w1
MATCH (n)-[t2:ORGAN_OF|SECRETARIAT_OF|SUBSIDIARY_OF|LOCAL_CODE_REPRESENTATIVE_OF|CONVENES|LEADS|MEMORANDUM_WITH|STEERS|CONTACT_OF|PARTNER_OF|MEMBER_OF|FUNDS|SIGNED_CODE|REGIONAL_ADVOCACY_WITH|PARTICIPATES_IN|SUPPORTS|SUPPLIER_OF|OBSERVER_OF]-(other:Actor|Partnership|AdvocacyAction|Campaign)
WHERE other <> n AND t2.clearance <= $clearance AND t2.validFrom <= $valid <= t2.validTo
WITH me, direct, n, w1, collect([t2, other]) AS arcs
UNWIND arcs AS arc
WITH me, direct, n, w1, size(arcs) AS d, arc[0] AS t2, arc[1] AS other
WHERE other:Actor AND other <> me AND NOT other IN direct
CALL (t2) {
  OPTIONAL MATCH (e:Evidence)
  WHERE e.of = t2.id AND NOT e.against AND e.asOf IS NOT NULL
  WITH max(CASE size(e.asOf)
    WHEN 4 THEN e.asOf + '-12-31'
    WHEN 7 THEN toString(date(e.asOf) + duration('P1M') - duration('P1D'))
    ELSE e.asOf END) AS evidenced
  WITH coalesce(evidenced, CASE size(t2.since)
    WHEN 4 THEN t2.since + '-12-31'
    WHEN 7 THEN toString(date(t2.since) + duration('P1M') - duration('P1D'))
    ELSE t2.since END) AS confirmed
  WITH duration.inDays(date(confirmed), date($valid)).days AS age
  RETURN t2.strength * CASE t2.confidence WHEN 'HIGH' THEN 1.0 WHEN 'MEDIUM' THEN 0.8 ELSE 0.5 END
    * CASE WHEN age IS NULL THEN 0.5 WHEN age <= 0 THEN 1.0 ELSE 0.5 ^ (age / 365.25 / 10) END
    * CASE WHEN t2.contested THEN 0.5 ELSE 1.0 END AS w2
}
WITH n, w1, d, other, max(w2) AS w2
WITH other, sum(w1 * w2 / (log(1 + d) / log(2))) AS score
ORDER BY score DESC, other.id LIMIT toInteger($first)
RETURN { id: other.id, score: score } AS answer
