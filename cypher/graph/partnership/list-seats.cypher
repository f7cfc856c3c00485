// The seats of each initiative or coalition partnership, one per current tie, by the actor's name,
// with the countries to which the actor belongs.
UNWIND $ids AS id
MATCH (at:Node {id: id})<-[seat]-(actor:Actor)
WHERE @is-seat(seat, at) AND @holds(seat)
WITH id, seat, actor, @version(actor) AS version
WITH id, seat, actor, version, @homes-of(version) AS homes
WITH id, version.nameKey AS name, { actor: actor.id, group: version.group, type: type(seat), homes: [home IN homes | home.id] } AS held
ORDER BY name, held.type
RETURN id AS initiative, collect(held) AS seats
ORDER BY initiative
