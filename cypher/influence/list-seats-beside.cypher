// The seats of each initiative in which some actors are seated, theirs and all others.
UNWIND $ids AS id
MATCH (:Actor {id: id})-[own]-(initiative:Node)
WHERE initiative.type IN $initiativeTypes AND type(own) IN $seatTypes
  AND @holds(own) AND @versionIsValid(initiative) AND NOT initiative.id IN $ids
WITH DISTINCT initiative
MATCH (initiative)-[seat]-(actor:Actor)
WHERE type(seat) IN $seatTypes AND @holds(seat)
WITH initiative.id AS initiative, actor.id AS actor, @groupOf(actor) AS group, type(seat) AS type
RETURN initiative, collect({ actor: actor, group: group, type: type }) AS seats
ORDER BY initiative
