// The seats of each initiative, or of each alliance shown as a partnership: one for each tie that holds.
UNWIND $ids AS id
MATCH (at:Node {id: id})<-[seat]-(actor:Actor)
WHERE @isSeat(seat, at) AND @holds(seat)
RETURN id AS initiative, collect({ actor: actor.id, group: @groupOf(actor), type: type(seat) }) AS seats
ORDER BY initiative
