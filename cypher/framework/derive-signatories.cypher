// Companies whose signature of The Code was current on some day of the year, for each year up to the valid date.
MATCH (company:Node {type: 'Company'})-[t:SIGNED_CODE]->(:Actor)
USING INDEX company:Node(type)
WHERE @visible(t) AND t.validFrom <= $valid
@firstEvidenceDay(t)
WITH company, t, CASE WHEN t.since IS NULL THEN seen ELSE t.validFrom END AS start,
  CASE WHEN t.validTo < $valid THEN t.validTo ELSE $valid END AS end
WHERE start <= end
UNWIND range(toInteger(left(start, 4)), toInteger(left(end, 4))) AS year
RETURN year, count(DISTINCT company) AS value, collect(DISTINCT t.id) AS ties
ORDER BY year
