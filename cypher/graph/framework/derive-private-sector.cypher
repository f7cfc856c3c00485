// Private-sector organisations seated where the network or a member convenes, leads or runs, by the
// year in which both seats begin, or `undated` from that of their earliest evidence. A membership
// without a beginning bounds nothing.
MATCH (:Node {id: $network})<-[m:MEMBER_OF*0..1]-(convener:Actor)-[lead]-(w:Node)-[s]-(e:Actor)
WHERE type(lead) IN $leading AND type(s) IN $seatTypes
  AND w.type IN ['Partnership', 'AdvocacyAction', 'Campaign']
  AND all(t IN m + [lead, s] WHERE @visible(t))
MATCH (w)-[:WAS*0..1]->(initiative:Node)
WHERE @known(initiative)
MATCH (e)-[:WAS*0..1]->(company:Actor)
WHERE @known(company) AND company.group = 'PRIVATE_SECTOR'
WITH m, initiative, lead, s, company, all(t IN [lead, s] WHERE t.since IS NOT NULL) AS dated,
  [@holds-until(lead), @holds-until(s)] AS seatedUntil
WITH company, lead, s, dated,
  reduce(day = lead.validFrom, from IN [s.validFrom, initiative.validFrom] + [t IN m WHERE t.since IS NOT NULL | t.validFrom] |
    CASE WHEN from > day THEN from ELSE day END) AS start,
  reduce(day = $valid, to IN seatedUntil + [initiative.validTo] + [t IN m | t.validTo] |
    CASE WHEN to < day THEN to ELSE day END) AS end
WHERE start <= end
UNWIND range(toInteger(left(start, 4)), toInteger(left(end, 4))) AS year
UNWIND CASE WHEN dated THEN [lead.id, s.id] ELSE [null] END AS tie
WITH year, company, collect(DISTINCT tie) AS ties,
  count(CASE WHEN dated AND (@confirmed-in(lead, year) OR @confirmed-in(s, year)) THEN 1 END) > 0 AS isConfirmed
WITH year, collect({ dated: size(ties) > 0, ties: ties, isConfirmed: isConfirmed }) AS companies
UNWIND companies AS company
UNWIND CASE company.ties WHEN [] THEN [null] ELSE company.ties END AS tie
RETURN year, size([c IN companies WHERE c.dated]) AS value, size([c IN companies WHERE NOT c.dated]) AS undated,
  size([c IN companies WHERE c.isConfirmed]) AS confirmed, collect(DISTINCT tie) AS ties
ORDER BY year
