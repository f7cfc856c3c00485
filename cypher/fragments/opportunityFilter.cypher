// @opportunityFilter(opportunity): whether a version of an opportunity passes the filter of the list of opportunities, but for its
// period. What it covers and pursues counts after it is over too.
@visibleNode(@opportunity)
  AND ($kinds IS NULL OR @opportunity.kind IN $kinds)
  AND ($objectives IS NULL OR EXISTS {
    (@opportunity)<-[:WAS*0..1]-(:Opportunity)-[t:PURSUES]->(objective:Objective)
    WHERE objective.id IN $objectives AND @visible(t) AND t.validFrom <= $valid })
  AND (($countries IS NULL AND $regions IS NULL) OR EXISTS {
    (@opportunity)<-[:WAS*0..1]-(:Opportunity)-[t:COVERS]->(c:Country)
    WHERE ($countries IS NULL OR c.id IN $countries)
      AND ($regions IS NULL OR EXISTS { (c)-[:IN_REGION|IN_NAMED_REGION]->(r:Region) WHERE r.id IN $regions })
      AND @visible(t) AND t.validFrom <= $valid })
