// Of each type: how strongly influence travels along the tie, and against it.
WITH {
  ORGAN_OF: [0.15, 0.5], SECRETARIAT_OF: [0.9, 0.9], CONVENES: [0.9, 0.9], LEADS: [0.9, 0.9], SUBSIDIARY_OF: [0.5, 0.9],
  LOCAL_CODE_REPRESENTATIVE_OF: [0.8, 0.8], MEMORANDUM_WITH: [0.8, 0.8], CONTACT_OF: [0.8, 0.8], PARTICIPATES_IN: [0.8, 0.8],
  STEERS: [0.8, 0.5], FUNDS: [0.8, 0.4], PARTNER_OF: [0.7, 0.7], MEMBER_OF: [0.7, 0.7], REGIONAL_ADVOCACY_WITH: [0.6, 0.3],
  SIGNED_CODE: [0.0, 0.6], SUPPLIER_OF: [0.3, 0.5], SUPPORTS: [0.4, 0.2], OBSERVER_OF: [0.3, 0.0]
} AS strengths, toString(toInteger(left($valid, 4)) - 5) + substring($valid, 4) AS recent
MATCH (me:Node {id: $id})-[t:ORGAN_OF|SECRETARIAT_OF|CONVENES|LEADS|SUBSIDIARY_OF|LOCAL_CODE_REPRESENTATIVE_OF|MEMORANDUM_WITH|CONTACT_OF|PARTICIPATES_IN|STEERS|FUNDS|PARTNER_OF|MEMBER_OF|REGIONAL_ADVOCACY_WITH|SIGNED_CODE|SUPPLIER_OF|SUPPORTS|OBSERVER_OF]-(n:Actor|Partnership|AdvocacyAction|Campaign)
WHERE n <> me AND @visible(t) AND @valid(t)
  AND (t.until IS NOT NULL OR NOT t:FUNDS OR t.confirmedTo >= recent OR (t.since IS NOT NULL AND t.validFrom >= recent))
  AND (n.heard IS NULL
    OR any(entry IN n.heard WHERE left(entry, 4) >= left(recent, 4) AND substring(entry, 11, 1) = '0')
    OR none(entry IN n.heard WHERE left(entry, 10) > '0001-01-01' AND substring(entry, 11, 1) = '0'))
WITH strengths, recent, me, n, t, strengths[type(t)] AS ofType, duration.inDays(
  date(CASE WHEN t.since IS NULL OR t.validFrom < t.confirmedTo THEN t.confirmedTo ELSE t.validFrom END), date($valid)).days AS age,
  CASE WHEN t:MEMBER_OF|SUBSIDIARY_OF|SECRETARIAT_OF|LOCAL_CODE_REPRESENTATIVE_OF THEN 7305.0 ELSE 3652.5 END AS halfLife
WITH strengths, recent, me, n, t, ofType, coalesce(t.strength / CASE WHEN ofType[0] > ofType[1] THEN ofType[0] ELSE ofType[1] END, 1.0)
  * CASE t.confidence WHEN 'HIGH' THEN 1.0 WHEN 'MEDIUM' THEN 0.8 ELSE 0.5 END
  * CASE
      WHEN t:ORGAN_OF OR age <= 0 THEN 1.0
      WHEN age IS NULL OR (t.confirmedTo IS NULL AND age > halfLife) THEN 0.5
      ELSE 0.5 ^ (age / halfLife) END
  * CASE WHEN t.contested THEN 0.5 ELSE 1.0 END AS scale
WITH strengths, recent, me, n, max(scale * ofType[CASE WHEN startNode(t) = me THEN 0 ELSE 1 END]) AS out,
  max(scale * ofType[CASE WHEN startNode(t) = me THEN 1 ELSE 0 END]) AS back
WHERE out > 0 AND back > 0
WITH strengths, recent, me, n, (out + back) / 2 AS w1
MATCH (n)-[t:ORGAN_OF|SECRETARIAT_OF|CONVENES|LEADS|SUBSIDIARY_OF|LOCAL_CODE_REPRESENTATIVE_OF|MEMORANDUM_WITH|CONTACT_OF|PARTICIPATES_IN|STEERS|FUNDS|PARTNER_OF|MEMBER_OF|REGIONAL_ADVOCACY_WITH|SIGNED_CODE|SUPPLIER_OF|SUPPORTS|OBSERVER_OF]-(other:Actor|Partnership|AdvocacyAction|Campaign)
WHERE other <> n AND @visible(t) AND @valid(t)
  AND (t.until IS NOT NULL OR NOT t:FUNDS OR t.confirmedTo >= recent OR (t.since IS NOT NULL AND t.validFrom >= recent))
  AND (other.heard IS NULL
    OR any(entry IN other.heard WHERE left(entry, 4) >= left(recent, 4) AND substring(entry, 11, 1) = '0')
    OR none(entry IN other.heard WHERE left(entry, 10) > '0001-01-01' AND substring(entry, 11, 1) = '0'))
WITH strengths, recent, me, n, w1, other, t, strengths[type(t)] AS ofType, duration.inDays(
  date(CASE WHEN t.since IS NULL OR t.validFrom < t.confirmedTo THEN t.confirmedTo ELSE t.validFrom END), date($valid)).days AS age,
  CASE WHEN t:MEMBER_OF|SUBSIDIARY_OF|SECRETARIAT_OF|LOCAL_CODE_REPRESENTATIVE_OF THEN 7305.0 ELSE 3652.5 END AS halfLife
WITH strengths, recent, me, n, w1, other, t, ofType, coalesce(t.strength / CASE WHEN ofType[0] > ofType[1] THEN ofType[0] ELSE ofType[1] END, 1.0)
  * CASE t.confidence WHEN 'HIGH' THEN 1.0 WHEN 'MEDIUM' THEN 0.8 ELSE 0.5 END
  * CASE
      WHEN t:ORGAN_OF OR age <= 0 THEN 1.0
      WHEN age IS NULL OR (t.confirmedTo IS NULL AND age > halfLife) THEN 0.5
      ELSE 0.5 ^ (age / halfLife) END
  * CASE WHEN t.contested THEN 0.5 ELSE 1.0 END AS scale
WITH me, n, w1, other, scale * ofType[CASE WHEN startNode(t) = n THEN 0 ELSE 1 END] AS out,
  scale * ofType[CASE WHEN startNode(t) = n THEN 1 ELSE 0 END] AS back
WITH me, n, w1, other, max(out) AS out, max(back) AS back, count(CASE WHEN out > 0 THEN 1 END) AS leaving
WITH me, n, w1, sum(leaving) AS d,
  collect(CASE WHEN other:Actor AND other <> me AND out > 0 AND back > 0 THEN [other, (out + back) / 2] END) AS found
UNWIND found AS ally
WITH me, ally[0] AS other, sum(w1 * ally[1] / (log(1 + d) / log(2))) AS score
WHERE NOT EXISTS { (me)-[t]-(other) WHERE @visible(t) AND @valid(t) }
// Sums that differ only by the order of their terms are equal.
WITH other.id AS id, score ORDER BY round(score, 12) DESC, id LIMIT toInteger($first)
RETURN { id: id, score: score } AS answer
