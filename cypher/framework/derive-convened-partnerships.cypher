// Partnerships with three or more groups seated in the year, and convened, led or run in it by the network or a member of it.
MATCH (:Node {id: $network})<-[m:MEMBER_OF*0..1]-(convener:Actor)-[lead]-(initiative:Node)-[:WAS*0..1]->(p:Node)
WHERE type(lead) IN $leading AND initiative.type = 'Partnership' AND @known(p)
  AND all(t IN m + [lead] WHERE @visible(t))
WITH initiative, p, collect({
  tie: lead.id,
  from: reduce(day = lead.validFrom, from IN [t IN m | t.validFrom] | CASE WHEN from > day THEN from ELSE day END),
  to: reduce(day = lead.validTo, to IN [t IN m | t.validTo] | CASE WHEN to < day THEN to ELSE day END)
}) AS leads
MATCH (initiative)-[s]-(:Actor)-[:WAS*0..1]->(actor:Actor)
WHERE type(s) IN $seatTypes AND @known(actor) AND @visible(s)
@firstEvidenceDay(s)
WITH p, leads, s, actor, CASE WHEN s.since IS NULL THEN seen ELSE s.validFrom END AS seatedFrom
WHERE seatedFrom IS NOT NULL
WITH p, leads, s, actor,
  CASE WHEN p.validFrom > seatedFrom THEN p.validFrom ELSE seatedFrom END AS start,
  reduce(day = $valid, to IN [p.validTo, s.validTo] | CASE WHEN to < day THEN to ELSE day END) AS end
WHERE start <= end
UNWIND range(toInteger(left(start, 4)), toInteger(left(end, 4))) AS year
WITH p, leads, year, collect(DISTINCT actor.group) AS groups, collect(DISTINCT s.id) AS seats
WHERE size(groups) >= 3 AND any(lead IN leads WHERE
  lead.tie IN seats AND lead.from <= lead.to AND toInteger(left(lead.from, 4)) <= year <= toInteger(left(lead.to, 4)))
UNWIND seats AS tie
RETURN year, count(DISTINCT p) AS value, collect(DISTINCT tie) AS ties
ORDER BY year
