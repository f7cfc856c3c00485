// Private-sector organisations seated in what the network or a member of it convenes, leads or runs, by year.
MATCH (:Node {id: $network})<-[m:MEMBER_OF*0..1]-(convener:Actor)-[lead]-(w:Node)-[s]-(e:Actor)
WHERE type(lead) IN $leading AND type(s) IN $seatTypes
  AND w.type IN ['Partnership', 'AdvocacyAction', 'Campaign']
  AND all(t IN m + [lead, s] WHERE t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo)
MATCH (w)-[:WAS*0..1]->(work:Node)
WHERE work.knownFrom <= $known < work.knownTo
MATCH (e)-[:WAS*0..1]->(engaged:Actor)
WHERE engaged.knownFrom <= $known < engaged.knownTo AND engaged.group = 'PRIVATE_SECTOR'
CALL (lead, s) {
  UNWIND [lead, s] AS t
  // A seat whose beginning is unknown counts from the first date that a source vouches for.
  OPTIONAL MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE t.since IS NULL AND e.of = t.id AND NOT e.against AND e.knownFrom <= $known < e.knownTo
  WITH t, min(left(e.asOf + '-01-01', 10)) AS seen
  WITH CASE WHEN t.since IS NULL THEN seen ELSE t.validFrom END AS start
  RETURN max(start) AS taken, count(start) AS dated
}
WITH m, work, lead, s, engaged, taken WHERE dated = 2
WITH engaged, lead, s,
  reduce(day = taken, from IN [work.validFrom] + [t IN m | t.validFrom] | CASE WHEN from > day THEN from ELSE day END) AS start,
  reduce(day = $valid, to IN [work.validTo] + [t IN m + [lead, s] | t.validTo] | CASE WHEN to < day THEN to ELSE day END) AS end
WHERE start <= end
UNWIND range(toInteger(left(start, 4)), toInteger(left(end, 4))) AS year
UNWIND [lead.id, s.id] AS tie
RETURN year, count(DISTINCT engaged) AS value, collect(DISTINCT tie) AS ties
ORDER BY year
