// @scope-parts(node): the parts of a filter that initiatives and opportunities share, each true,
// false, or null where nothing is on record: the COVERS, PURSUES and ABOUT ties of a version. Where
// $includeUnknown does not name a part, null is false.
// if $inPlaces $objectives $manifestations
WITH *, @newest(@node) AS newestInScope
// end
// if $inPlaces
WITH *, CASE
  WHEN EXISTS {
    MATCH (newestInScope)-[t:COVERS]->(country:Country)
    WHERE ($countries IS NULL OR country.id IN $countries) AND @held-or-holds(t)
      AND ($regions IS NULL OR EXISTS { (country)-[:IN_REGION|IN_NAMED_REGION]->(region:Region) WHERE region.id IN $regions })
  } THEN true
  WHEN NOT 'PLACE' IN coalesce($includeUnknown, []) THEN false
  ELSE head(COLLECT {
    MATCH (newestInScope)-[t:COVERS]->(country:Country)
    WHERE @held-or-holds(t)
    WITH @in-places(country) AS within
    RETURN @any-within(within) AS within }) END AS inPlace
WHERE coalesce(inPlace, true)
// end
// if $objectives
WITH *, @related-to(newestInScope, PURSUES, Objective, $objectives, 'OBJECTIVE') AS forObjective
WHERE coalesce(forObjective, true)
// end
// if $manifestations
WITH *, @related-to(newestInScope, ABOUT, Manifestation, $manifestations, 'MANIFESTATION') AS aboutForm
WHERE coalesce(aboutForm, true)
// end
