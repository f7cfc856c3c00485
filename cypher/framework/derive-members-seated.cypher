// Members of the network with a seat in an action of some kinds, or with a seat that its source puts in some verbs, by year.
MATCH (:Node {id: $network})<-[m:MEMBER_OF]-(member:Actor)-[s]-(:Node)-[:WAS*0..1]->(initiative:Node)
WHERE type(s) IN $seatTypes AND initiative.type IN ['Partnership', 'AdvocacyAction', 'Campaign']
  AND (initiative.kind IN $kinds OR s.verb IN $verbs)
  AND @known(initiative)
  AND all(t IN [m, s] WHERE @visible(t))
@firstEvidenceDay(s)
WITH m, member, s, initiative, CASE WHEN s.since IS NULL THEN seen ELSE s.validFrom END AS seatedFrom
WHERE seatedFrom IS NOT NULL
WITH member, s,
  reduce(day = seatedFrom, from IN [m.validFrom, initiative.validFrom] | CASE WHEN from > day THEN from ELSE day END) AS start,
  reduce(day = $valid, to IN [m.validTo, s.validTo, initiative.validTo] | CASE WHEN to < day THEN to ELSE day END) AS end
WHERE start <= end
UNWIND range(toInteger(left(start, 4)), toInteger(left(end, 4))) AS year
RETURN year, count(DISTINCT member) AS value, collect(DISTINCT s.id) AS ties
ORDER BY year
