// The initiatives under way in which any of some actors is seated.
UNWIND $ids AS id
MATCH (:Node {id: id})-[seat]-(initiative:Node)
WHERE initiative.type IN $initiativeTypes AND type(seat) IN $seatTypes
  AND @holds(seat) AND @versionIsValid(initiative) AND NOT initiative.id IN $ids
RETURN DISTINCT initiative.id AS initiative
ORDER BY initiative
