// @partnershipFilter(partnership): whether a version of a partnership, or of an alliance shown as one, passes what the filter says of its
// text and of what it pursues, is about and covers.
($text IS NULL OR @partnership.searchText CONTAINS $text)
  AND ($objectives IS NULL OR EXISTS {
    (@partnership)<-[:WAS*0..1]-(:Node)-[t:PURSUES]->(o:Objective)
    WHERE o.id IN $objectives AND @heldOrHolds(t) })
  AND ($manifestations IS NULL OR EXISTS {
    (@partnership)<-[:WAS*0..1]-(:Node)-[t:ABOUT]->(m:Manifestation)
    WHERE m.id IN $manifestations AND @heldOrHolds(t) })
  AND ($inPlaces IS NULL OR EXISTS {
    (@partnership)<-[:WAS*0..1]-(:Node)-[t:COVERS]->(c:Country)
    WHERE ($countries IS NULL OR c.id IN $countries)
      AND ($regions IS NULL OR EXISTS { (c)-[:IN_REGION|IN_NAMED_REGION]->(r:Region) WHERE r.id IN $regions })
      AND @heldOrHolds(t) })
