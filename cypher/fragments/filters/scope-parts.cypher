// @scope-parts(node): the parts of a filter that initiatives and opportunities share, each true,
// false, or null where nothing is on record: the COVERS, PURSUES and ABOUT ties of a version. Where
// $includeUnknown does not name a part, null is false.
// if $inPlaces $objectives $manifestations
WITH *, @newest(@node) AS newestInScope
// end
// if $inPlaces
WITH *, @covered-by(@node, newestInScope) AS covered
WITH *, CASE covered WHEN [] THEN null ELSE any(country IN covered WHERE @in-places(country)) END AS inPlace
WHERE coalesce(inPlace, 'PLACE' IN coalesce($includeUnknown, []))
// end
// if $objectives
WITH *, @related-to(newestInScope, PURSUES, Objective, $objectives, 'OBJECTIVE') AS forObjective
WHERE coalesce(forObjective, true)
// end
// if $manifestations
WITH *, @related-to(newestInScope, ABOUT, Manifestation, $manifestations, 'MANIFESTATION') AS aboutForm
WHERE coalesce(aboutForm, true)
// end
