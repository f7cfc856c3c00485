// @linked-in-place(record, relations): the part of a filter for the places of joined actors.
// if $inPlaces
WITH *, head(COLLECT {
  MATCH (@record)-[:@relations]->(:Actor)-[:WAS*0..1]->(linked:Actor)
  WHERE @known(linked)
  WITH @based-in-places(linked) AS within
  RETURN @any-within(within) AS within }) AS inPlace
WHERE coalesce(inPlace, 'PLACE' IN $includeUnknown)
// end
