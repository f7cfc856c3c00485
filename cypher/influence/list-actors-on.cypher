// The actors with a current seat in what pursues each objective.
UNWIND $objectives AS objective
MATCH (:Node {id: objective})<-[p:PURSUES]-(work:Node)-[t]-(a:Actor)
WHERE type(t) IN $seatTypes
  AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid <= t.validTo
  AND p.clearance <= $clearance AND p.knownFrom <= $known < p.knownTo AND p.validFrom <= $valid <= p.validTo
  AND work.validFrom <= $valid <= work.validTo AND work.knownFrom <= $known < work.knownTo
RETURN objective, collect(DISTINCT a.id) AS actors
