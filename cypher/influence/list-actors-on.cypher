// The actors with a current seat in what pursues each objective.
UNWIND $objectives AS objective
MATCH (:Node {id: objective})<-[p:PURSUES]-(work:Node)-[t]-(a:Actor)
WHERE type(t) IN $seatTypes
  AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid <= t.validTo
  AND p.clearance <= $clearance AND p.knownFrom <= $known < p.knownTo AND p.validFrom <= $valid <= p.validTo
  AND CASE WHEN work.knownFrom <= $known THEN work.validFrom <= $valid <= work.validTo ELSE EXISTS {
    (work)-[:WAS]->(past) WHERE past.knownFrom <= $known < past.knownTo AND past.validFrom <= $valid <= past.validTo } END
RETURN objective, collect(DISTINCT a.id) AS actors
