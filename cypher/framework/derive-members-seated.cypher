// Members of the network with a seat in an action of some kinds, or with a seat that its source puts in some verbs, by year.
MATCH (:Node {id: $network})<-[m:MEMBER_OF]-(member:Actor)-[s]-(:Node)-[:WAS*0..1]->(work:Node)
WHERE type(s) IN $seatTypes AND work.type IN ['Partnership', 'AdvocacyAction', 'Campaign']
  AND (work.kind IN $kinds OR s.verb IN $verbs)
  AND work.knownFrom <= $known < work.knownTo
  AND all(t IN [m, s] WHERE t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo)
CALL (s) {
  // A seat whose beginning is unknown counts from the first date that a source vouches for.
  OPTIONAL MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE s.since IS NULL AND e.of = s.id AND NOT e.against AND e.knownFrom <= $known < e.knownTo
  RETURN min(left(e.asOf + '-01-01', 10)) AS seen
}
WITH m, member, s, work, CASE WHEN s.since IS NULL THEN seen ELSE s.validFrom END AS taken
WHERE taken IS NOT NULL
WITH member, s,
  reduce(day = taken, from IN [m.validFrom, work.validFrom] | CASE WHEN from > day THEN from ELSE day END) AS start,
  reduce(day = $valid, to IN [m.validTo, s.validTo, work.validTo] | CASE WHEN to < day THEN to ELSE day END) AS end
WHERE start <= end
UNWIND range(toInteger(left(start, 4)), toInteger(left(end, 4))) AS year
RETURN year, count(DISTINCT member) AS value, collect(DISTINCT s.id) AS ties
ORDER BY year
