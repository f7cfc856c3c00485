// @commitmentFilter(commitment): whether a version of a commitment passes the filter of the list of commitments, but for its status. Its
// ties are part of it, whatever their dates. The rest of the WHERE of a MATCH, in parts as @actorFilter.
// $ofPromiser is not null where the filter says something of who made it, $ofCountry where of that actor's country.
@visibleNode(@commitment) AND @commitment.validFrom <= $valid
  AND ($text IS NULL OR @commitment.searchText CONTAINS $text)
  AND ($dueFrom IS NULL OR @lastDay(@commitment.due) >= $dueFrom)
  AND ($dueTo IS NULL OR @lastDay(@commitment.due) <= $dueTo)
WITH *, 1 AS part1
WHERE ($ofPromiser IS NULL OR EXISTS {
    MATCH (@commitment)<-[:WAS*0..1]-(:Node)<-[t:PROMISED]-(promiser:Actor)
    WHERE @visible(t) AND ($by IS NULL OR promiser.id IN $by)
      AND ($ofCountry IS NULL OR EXISTS {
        MATCH (promiser)-[:WAS*0..1]->(version:Actor)-[:IN_COUNTRY]->(country:Country)
        WHERE @known(version) AND ($countries IS NULL OR country.id IN $countries)
          AND ($regions IS NULL OR EXISTS { (country)-[:IN_REGION|IN_NAMED_REGION]->(r:Region) WHERE r.id IN $regions }) }) })
WITH *, 2 AS part2
WHERE ($objectives IS NULL OR EXISTS {
    MATCH (@commitment)<-[:WAS*0..1]-(:Node)-[t:PURSUES]->(o:Objective)
    WHERE o.id IN $objectives AND @visible(t) })
WITH *, 3 AS part3
WHERE ($madeAt IS NULL OR EXISTS {
    MATCH (@commitment)<-[:WAS*0..1]-(:Node)-[t:MADE_AT]->(occasion:Node)
    WHERE occasion.id IN $madeAt AND @visible(t) })
