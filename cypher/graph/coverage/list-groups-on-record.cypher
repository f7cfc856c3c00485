// The groups of which any actor is on record, wherever it is.
// scan: Actor, because none of a group need be on record
MATCH (actor:Actor)
WHERE @known(actor) AND @valid(actor) AND @listed(actor)
RETURN DISTINCT actor.group AS group
ORDER BY group
