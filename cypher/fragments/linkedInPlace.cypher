// @linkedInPlace(record, relations): the part of a filter for the places of joined actors.
// if $inPlaces
WITH *, head(COLLECT {
  MATCH (@record)-[:@relations]->(:Actor)-[:WAS*0..1]->(linked:Actor)
  WHERE @known(linked)
  WITH @basedInPlaces(linked) AS within
  RETURN @anyWithin(within) AS within }) AS inPlace
WHERE coalesce(inPlace, 'PLACE' IN $includeUnknown)
// end
