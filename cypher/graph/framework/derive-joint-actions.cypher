// Actions of law enforcement with another stakeholder group, in or from two countries or more, by
// year: by the beginnings of the ties to it, or `undated` where a needed tie lacks one and counts
// from the year of its earliest evidence.
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
WITH a, x, other, @holds-until(x) AS until
WITH a, x, CASE type(x) WHEN 'COVERS' THEN null ELSE other.group END AS group,
  CASE type(x) WHEN 'COVERS' THEN other.id ELSE head([(other)-[:IN_COUNTRY]->(c:Country) | c.id]) END AS country,
  CASE WHEN a.validFrom > x.validFrom THEN a.validFrom ELSE x.validFrom END AS start,
  reduce(day = $valid, to IN [a.validTo, until] | CASE WHEN to < day THEN to ELSE day END) AS end
WHERE start <= end
UNWIND range(toInteger(left(start, 4)), toInteger(left(end, 4))) AS year
WITH a, year, collect({ tie: x.id, group: group, country: country, dated: x.since IS NOT NULL,
  isConfirmed: type(x) <> 'COVERS' AND @confirmed-in(x, year) }) AS parts
UNWIND [true, false] AS dated
WITH a, year, dated, [part IN parts WHERE part.dated OR NOT dated] AS parts
UNWIND CASE parts WHEN [] THEN [null] ELSE parts END AS part
WITH a, year, dated, collect(DISTINCT part.group) AS groups, count(DISTINCT part.country) AS countries,
  collect(DISTINCT part.tie) AS ties,
  count(CASE WHEN part.isConfirmed THEN 1 END) > 0 AS isConfirmed
WHERE 'LAW_ENFORCEMENT' IN groups AND size(groups) >= 2 AND countries >= 2
WITH a, year, collect({ dated: dated, ties: ties, isConfirmed: isConfirmed }) AS ways
WITH year, [way IN ways WHERE way.dated | way.ties] AS datedTies, any(way IN ways WHERE way.dated AND way.isConfirmed) AS isConfirmed
WITH year, count(CASE WHEN size(datedTies) > 0 THEN 1 END) AS value, count(CASE WHEN size(datedTies) = 0 THEN 1 END) AS undated,
  count(CASE WHEN isConfirmed THEN 1 END) AS confirmed, collect(datedTies[0]) AS ties
RETURN year, value, undated, confirmed, reduce(all = [], some IN ties | all + some) AS ties
ORDER BY year
