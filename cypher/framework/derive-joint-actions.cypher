// Actions of law enforcement with another stakeholder group, in or from two countries or more, by year.
MATCH (a:Node {type: 'AdvocacyAction'})
USING INDEX a:Node(type)
WHERE @known(a) AND a.validFrom <= $valid
  // Few actions involve law enforcement; only these need the dating below.
  AND EXISTS {
    (a)<-[:WAS*0..1]-(:Node)-[seat]-(:Actor)-[:WAS*0..1]->(police:Actor)
    WHERE type(seat) IN $seatTypes AND police.group = 'LAW_ENFORCEMENT' }
MATCH (a)<-[:WAS*0..1]-(:Node)-[x]-(:Node)-[:WAS*0..1]->(other:Node)
WHERE @known(other) AND @visible(x)
  AND (type(x) = 'COVERS' OR (type(x) IN $seatTypes AND other:Actor))
@firstEvidenceDay(x)
WITH a, x, other, CASE WHEN x.since IS NULL THEN seen ELSE x.validFrom END AS startsOn
WHERE startsOn IS NOT NULL
WITH a, x, other.group AS group,
  CASE type(x) WHEN 'COVERS' THEN other.id ELSE head([(other)-[:IN_COUNTRY]->(c:Country) | c.id]) END AS country,
  CASE WHEN a.validFrom > startsOn THEN a.validFrom ELSE startsOn END AS start,
  reduce(day = $valid, to IN [a.validTo, x.validTo] | CASE WHEN to < day THEN to ELSE day END) AS end
WHERE start <= end
UNWIND range(toInteger(left(start, 4)), toInteger(left(end, 4))) AS year
WITH a, year, collect(DISTINCT group) AS groups, count(DISTINCT country) AS countries, collect(DISTINCT x.id) AS ties
WHERE 'LAW_ENFORCEMENT' IN groups AND size(groups) >= 2 AND countries >= 2
UNWIND ties AS tie
RETURN year, count(DISTINCT a) AS value, collect(DISTINCT tie) AS ties
ORDER BY year
