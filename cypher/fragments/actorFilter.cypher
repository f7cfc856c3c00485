// @actorFilter(actor): whether a version of an actor passes the filter of the list of actors.
@known(@actor)
  AND ($kinds IS NULL OR @actor.kind IN $kinds)
  AND ($groups IS NULL OR @actor.group IN $groups)
  AND ($text IS NULL OR @actor.searchText CONTAINS $text)
  AND ($countries IS NULL OR EXISTS { (@actor)-[:IN_COUNTRY]->(c:Country) WHERE c.id IN $countries })
  AND ($regions IS NULL OR EXISTS { (@actor)-[:IN_COUNTRY]->(:Country)-[:IN_REGION]->(r:Region) WHERE r.id IN $regions })
  AND ($signedCode IS NULL OR $signedCode = EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t:SIGNED_CODE]->(:Actor)
    WHERE @holds(t) })
  AND ($objectives IS NULL OR EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t]-(initiative:Node)-[p:PURSUES]->(o:Objective)
    WHERE type(t) IN $seatTypes AND o.id IN $objectives AND @holds(t) AND @holds(p) AND @versionIsValid(initiative) })
