// Companies whose signature of The Code was current on some day of the year, for each year up to the valid date.
MATCH (company:Node {type: 'Company'})-[t:SIGNED_CODE]->(:Actor)
USING INDEX company:Node(type)
WHERE t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid
CALL (t) {
  // A tie whose beginning is unknown counts from the first date that a source vouches for.
  OPTIONAL MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE t.since IS NULL AND e.of = t.id AND NOT e.against AND e.knownFrom <= $known < e.knownTo
  RETURN min(left(e.asOf + '-01-01', 10)) AS seen
}
WITH company, t, CASE WHEN t.since IS NULL THEN seen ELSE t.validFrom END AS start,
  CASE WHEN t.validTo < $valid THEN t.validTo ELSE $valid END AS end
WHERE start <= end
UNWIND range(toInteger(left(start, 4)), toInteger(left(end, 4))) AS year
RETURN year, count(DISTINCT company) AS value, collect(DISTINCT t.id) AS ties
ORDER BY year
