// The seats of each initiative: one for each tie that holds.
UNWIND $ids AS id
MATCH (:Node {id: id})-[seat]-(actor:Actor)
WHERE type(seat) IN $seatTypes AND @holds(seat)
RETURN id AS initiative, collect({ actor: actor.id, group: @groupOf(actor), type: type(seat) }) AS seats
ORDER BY initiative
