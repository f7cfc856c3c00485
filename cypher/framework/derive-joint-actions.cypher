// Actions of law enforcement with another stakeholder group, in or from two countries or more, by year.
MATCH (a:Node {type: 'AdvocacyAction'})
USING INDEX a:Node(type)
WHERE a.knownFrom <= $known < a.knownTo AND a.validFrom <= $valid
  // Few actions have any, and only these are worth dating.
  AND EXISTS {
    (a)<-[:WAS*0..1]-(:Node)-[seat]-(:Actor)-[:WAS*0..1]->(police:Actor)
    WHERE type(seat) IN $seatTypes AND police.group = 'LAW_ENFORCEMENT' }
MATCH (a)<-[:WAS*0..1]-(:Node)-[x]-(:Node)-[:WAS*0..1]->(other:Node)
WHERE other.knownFrom <= $known < other.knownTo
  AND x.clearance <= $clearance AND x.knownFrom <= $known < x.knownTo
  AND (type(x) = 'COVERS' OR (type(x) IN $seatTypes AND other:Actor))
CALL (x) {
  // A tie whose beginning is unknown counts from the first date that a source vouches for.
  OPTIONAL MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE x.since IS NULL AND e.of = x.id AND NOT e.against AND e.knownFrom <= $known < e.knownTo
  RETURN min(left(e.asOf + '-01-01', 10)) AS seen
}
WITH a, x, other, CASE WHEN x.since IS NULL THEN seen ELSE x.validFrom END AS begun
WHERE begun IS NOT NULL
WITH a, x, other.group AS group,
  CASE type(x) WHEN 'COVERS' THEN other.id ELSE head([(other)-[:IN_COUNTRY]->(c:Country) | c.id]) END AS country,
  CASE WHEN a.validFrom > begun THEN a.validFrom ELSE begun END AS start,
  reduce(day = $valid, to IN [a.validTo, x.validTo] | CASE WHEN to < day THEN to ELSE day END) AS end
WHERE start <= end
UNWIND range(toInteger(left(start, 4)), toInteger(left(end, 4))) AS year
WITH a, year, collect(DISTINCT group) AS groups, count(DISTINCT country) AS countries, collect(DISTINCT x.id) AS joined
WHERE 'LAW_ENFORCEMENT' IN groups AND size(groups) >= 2 AND countries >= 2
UNWIND joined AS tie
RETURN year, count(DISTINCT a) AS value, collect(DISTINCT tie) AS ties
ORDER BY year
