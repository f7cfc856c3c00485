// @scopeParts(node): the parts of a filter that initiatives and opportunities share, each true, false, or null where nothing is on record:
// what a version of one covers, pursues and is about.
// if $inPlaces
WITH *, head(COLLECT {
  MATCH (@node)<-[:WAS*0..1]-(:Node)-[t:COVERS]->(country:Country)
  WHERE @heldOrHolds(t)
  WITH @inPlaces(country) AS within
  RETURN @anyWithin(within) AS within }) AS inPlace
WHERE coalesce(inPlace, 'PLACE' IN $includeUnknown)
// end
// if $objectives
WITH *, @relatedTo(@node, PURSUES, Objective, $objectives) AS forObjective
WHERE coalesce(forObjective, 'OBJECTIVE' IN $includeUnknown)
// end
// if $manifestations
WITH *, @relatedTo(@node, ABOUT, Manifestation, $manifestations) AS aboutForm
WHERE coalesce(aboutForm, 'MANIFESTATION' IN $includeUnknown)
// end
