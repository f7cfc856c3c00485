// @belongs-in(homes, place): true where an actor with these @homes-of belongs in a place, by its
// id: a country, a seat block or a named region.
(@homes IS NULL OR any(home IN @homes WHERE @place IN [(home)-[:IN_REGION|IN_NAMED_REGION*0..1]->(area) | area.id]))
