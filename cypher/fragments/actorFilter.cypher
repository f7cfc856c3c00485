// @actorFilter(actor): whether a version of an actor passes the filter of the list of actors. Takes `tables`: see @tables.
@known(@actor) AND @listed(@actor)
  AND ($kinds IS NULL OR @actor.kind IN $kinds)
  AND ($groups IS NULL OR @actor.group IN $groups)
  AND ($text IS NULL OR @actor.searchText CONTAINS $text)
  AND ($countries IS NULL OR EXISTS { (@actor)-[:IN_COUNTRY]->(c:Country) WHERE c.id IN $countries })
  AND ($regions IS NULL OR EXISTS { (@actor)-[:IN_COUNTRY]->(:Country)-[:IN_REGION|IN_NAMED_REGION]->(r:Region) WHERE r.id IN $regions })
  AND ($signedCode IS NULL OR $signedCode = EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t:SIGNED_CODE]->(:Actor)
    WHERE @holds(t) })
  AND ($objectives IS NULL OR EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[p:PURSUES]->(o:Objective)
    WHERE o.id IN $objectives AND @holds(p)
  } OR EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t]->(initiative:Node)-[p:PURSUES]->(o:Objective)
    WHERE @isSeat(t, initiative) AND o.id IN $objectives AND @holds(t) AND @holds(p) AND @underWay(initiative) })
  AND ($manifestations IS NULL OR EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t]->(initiative:Node)-[about:ABOUT]->(m:Manifestation)
    WHERE @isSeat(t, initiative) AND m.id IN $manifestations AND @holds(t) AND @holds(about) AND @underWay(initiative) })
