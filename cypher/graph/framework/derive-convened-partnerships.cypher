// Partnerships with three or more groups seated in the year, and convened, led or run in it by the
// network or a member: by the beginnings of the seats, or `undated` where a needed seat lacks one
// and counts from the year of its earliest evidence. A membership without a beginning bounds
// nothing.
MATCH (:Node {id: $network})<-[m:MEMBER_OF*0..1]-(convener:Actor)-[lead]-(initiative:Node)-[:WAS*0..1]->(p:Node)
WHERE type(lead) IN $leading AND initiative.type = 'Partnership' AND @known(p)
  AND all(t IN m + [lead] WHERE @visible(t))
WITH initiative, p, collect({
  tie: lead.id,
  from: reduce(day = lead.validFrom, from IN [t IN m WHERE t.since IS NOT NULL | t.validFrom] |
    CASE WHEN from > day THEN from ELSE day END),
  to: reduce(day = lead.validTo, to IN [t IN m | t.validTo] | CASE WHEN to < day THEN to ELSE day END)
}) AS leads
MATCH (initiative)-[s]-(:Actor)-[:WAS*0..1]->(actor:Actor)
WHERE type(s) IN $seatTypes AND @known(actor) AND @visible(s)
WITH p, leads, s, actor, @holds-until(s) AS seatedUntil
WITH p, leads, s, actor,
  CASE WHEN p.validFrom > s.validFrom THEN p.validFrom ELSE s.validFrom END AS start,
  reduce(day = $valid, to IN [p.validTo, seatedUntil] | CASE WHEN to < day THEN to ELSE day END) AS end
WHERE start <= end
UNWIND range(toInteger(left(start, 4)), toInteger(left(end, 4))) AS year
WITH p, year, [lead IN leads
  WHERE lead.from <= lead.to AND toInteger(left(lead.from, 4)) <= year <= toInteger(left(lead.to, 4)) | lead.tie] AS leads,
  collect({ tie: s.id, group: actor.group, dated: s.since IS NOT NULL, isConfirmed: @confirmed-in(s, year) }) AS seats
UNWIND [true, false] AS dated
WITH p, year, leads, dated, [seat IN seats WHERE seat.dated OR NOT dated] AS seats
UNWIND CASE seats WHEN [] THEN [null] ELSE seats END AS seat
WITH p, year, dated, leads, count(DISTINCT seat.group) AS groups, collect(DISTINCT seat.tie) AS ties,
  count(CASE WHEN seat.isConfirmed THEN 1 END) > 0 AS isConfirmed
WHERE groups >= 3 AND any(lead IN leads WHERE lead IN ties)
WITH p, year, collect({ dated: dated, ties: ties, isConfirmed: isConfirmed }) AS ways
WITH year, [way IN ways WHERE way.dated | way.ties] AS datedTies, any(way IN ways WHERE way.dated AND way.isConfirmed) AS isConfirmed
WITH year, count(CASE WHEN size(datedTies) > 0 THEN 1 END) AS value, count(CASE WHEN size(datedTies) = 0 THEN 1 END) AS undated,
  count(CASE WHEN isConfirmed THEN 1 END) AS confirmed, collect(datedTies[0]) AS ties
RETURN year, value, undated, confirmed, reduce(all = [], some IN ties | all + some) AS ties
ORDER BY year
