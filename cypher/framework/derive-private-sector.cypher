// Private-sector organisations seated in what the network or a member of it convenes, leads or runs, by year.
MATCH (:Node {id: $network})<-[m:MEMBER_OF*0..1]-(convener:Actor)-[lead]-(w:Node)-[s]-(e:Actor)
WHERE type(lead) IN $leading AND type(s) IN $seatTypes
  AND w.type IN ['Partnership', 'AdvocacyAction', 'Campaign']
  AND all(t IN m + [lead, s] WHERE @visible(t))
MATCH (w)-[:WAS*0..1]->(initiative:Node)
WHERE @known(initiative)
MATCH (e)-[:WAS*0..1]->(company:Actor)
WHERE @known(company) AND company.group = 'PRIVATE_SECTOR'
CALL (lead, s) {
  UNWIND [lead, s] AS t
  // Without a beginning, a tie counts from the first day that evidence confirms it.
  OPTIONAL MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE t.since IS NULL AND e.of = t.id AND NOT e.against AND @known(e)
  WITH t, min(left(e.asOf + '-01-01', 10)) AS seen
  WITH CASE WHEN t.since IS NULL THEN seen ELSE t.validFrom END AS start
  RETURN max(start) AS seatedFrom, count(start) AS dated
}
WITH m, initiative, lead, s, company, seatedFrom WHERE dated = 2
WITH company, lead, s,
  reduce(day = seatedFrom, from IN [initiative.validFrom] + [t IN m | t.validFrom] | CASE WHEN from > day THEN from ELSE day END) AS start,
  reduce(day = $valid, to IN [initiative.validTo] + [t IN m + [lead, s] | t.validTo] | CASE WHEN to < day THEN to ELSE day END) AS end
WHERE start <= end
UNWIND range(toInteger(left(start, 4)), toInteger(left(end, 4))) AS year
UNWIND [lead.id, s.id] AS tie
RETURN year, count(DISTINCT company) AS value, collect(DISTINCT tie) AS ties
ORDER BY year
