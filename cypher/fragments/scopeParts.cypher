// @scopeParts(node): the parts of a filter that initiatives and opportunities share, each true, false, or null where nothing is on record:
// what a version of one covers, pursues and is about.
WITH *, ($inPlaces IS NULL OR head(COLLECT {
  MATCH (@node)<-[:WAS*0..1]-(:Node)-[t:COVERS]->(country:Country)
  WHERE @heldOrHolds(t)
  WITH @inPlaces(country) AS within
  RETURN @anyWithin(within) AS within })) AS inPlace
WHERE coalesce(inPlace, 'PLACE' IN $includeUnknown)
WITH *, ($objectives IS NULL OR @relatedTo(@node, PURSUES, Objective, $objectives)) AS forObjective
WHERE coalesce(forObjective, 'OBJECTIVE' IN $includeUnknown)
WITH *, ($manifestations IS NULL OR @relatedTo(@node, ABOUT, Manifestation, $manifestations)) AS aboutForm
WHERE coalesce(aboutForm, 'MANIFESTATION' IN $includeUnknown)
