// @actorFilter(actor): whether a version of an actor passes the filter of the list of actors. Each entry of $aims names the types of
// a tie and the nodes to one of which such a tie must lead, from the actor or from where it is seated. Takes `tables`: see @tables.
@known(@actor) AND @listed(@actor)
  AND ($kinds IS NULL OR @actor.kind IN $kinds)
  AND ($groups IS NULL OR @actor.group IN $groups)
  AND ($text IS NULL OR @actor.searchText CONTAINS $text)
  AND ($countries IS NULL OR EXISTS { (@actor)-[:IN_COUNTRY]->(c:Country) WHERE c.id IN $countries })
  AND ($regions IS NULL OR EXISTS { (@actor)-[:IN_COUNTRY]->(:Country)-[:IN_REGION|IN_NAMED_REGION]->(r:Region) WHERE r.id IN $regions })
  AND ($signedCode IS NULL OR $signedCode = EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t:SIGNED_CODE]->(:Actor)
    WHERE @holds(t) })
  AND ($aims IS NULL OR all(aim IN $aims WHERE EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t*0..1]->(initiative:Node)-[p:PURSUES|ABOUT]->(o:Node)
    WHERE type(p) IN aim.types AND o.id IN aim.ids AND @holds(p)
      AND CASE WHEN t = [] THEN true ELSE @isSeat(t[0], initiative) AND @holds(t[0]) AND @underWay(initiative) END }))
