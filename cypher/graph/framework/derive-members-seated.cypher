// Network members with a seat in an action of some kinds, or one that its source words with some
// verbs, by the year of its beginning, or `undated` from that of its earliest evidence. A
// membership without a beginning bounds nothing.
MATCH (:Node {id: $network})<-[m:MEMBER_OF]-(member:Actor)-[s]-(:Node)-[:WAS*0..1]->(initiative:Node)
WHERE type(s) IN $seatTypes AND initiative.type IN ['Partnership', 'AdvocacyAction', 'Campaign']
  AND ((initiative.type = 'AdvocacyAction' AND initiative.kind IN $kinds) OR s.verb IN $verbs)
  AND @known(initiative)
  AND all(t IN [m, s] WHERE @visible(t))
WITH member, m, s, initiative, s.since IS NOT NULL AS dated, @holds-until(s) AS seatedUntil
WITH member, s, dated,
  reduce(day = s.validFrom, from IN [CASE WHEN m.since IS NOT NULL THEN m.validFrom END, initiative.validFrom] |
    CASE WHEN from > day THEN from ELSE day END) AS start,
  reduce(day = $valid, to IN [m.validTo, seatedUntil, initiative.validTo] | CASE WHEN to < day THEN to ELSE day END) AS end
WHERE start <= end
UNWIND range(toInteger(left(start, 4)), toInteger(left(end, 4))) AS year
WITH year, member, collect(DISTINCT CASE WHEN dated THEN s.id END) AS ties,
  count(CASE WHEN dated AND @confirmed-in(s, year) THEN 1 END) > 0 AS isConfirmed
WITH year, collect({ dated: size(ties) > 0, ties: ties, isConfirmed: isConfirmed }) AS members
RETURN year, size([m IN members WHERE m.dated]) AS value, size([m IN members WHERE NOT m.dated]) AS undated,
  size([m IN members WHERE m.isConfirmed]) AS confirmed,
  reduce(all = [], m IN members | all + m.ties) AS ties
ORDER BY year
