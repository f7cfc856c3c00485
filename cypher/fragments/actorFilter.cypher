// @actorFilter(actor): whether a version of an actor passes the filter of the list of actors; the rest of the WHERE of a MATCH. Each
// entry of $aims names the types of a tie and the nodes to one of which such a tie must lead, from the actor or from where it is
// seated. Takes `tables`: see @tables. Neo4j plans the subqueries of one WHERE once for each order in which they can follow each other,
// and a WITH that only passes variables on does not part them; one that also passes on a constant does.
@known(@actor) AND @listed(@actor)
  AND ($kinds IS NULL OR @actor.kind IN $kinds)
  AND ($groups IS NULL OR @actor.group IN $groups)
  AND ($text IS NULL OR @actor.searchText CONTAINS $text)
WITH *, 1 AS part1
WHERE ($countries IS NULL OR EXISTS { (@actor)-[:IN_COUNTRY]->(c:Country) WHERE c.id IN $countries })
WITH *, 2 AS part2
WHERE ($regions IS NULL OR EXISTS { (@actor)-[:IN_COUNTRY]->(:Country)-[:IN_REGION|IN_NAMED_REGION]->(r:Region) WHERE r.id IN $regions })
WITH *, 3 AS part3
WHERE ($signedCode IS NULL OR $signedCode = EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t:SIGNED_CODE]->(:Actor)
    WHERE @holds(t) })
WITH *, 4 AS part4
WHERE ($aims IS NULL OR all(aim IN $aims WHERE EXISTS {
    MATCH (@actor)<-[:WAS*0..1]-(:Actor)-[t*0..1]->(initiative:Node)-[p:PURSUES|ABOUT]->(o:Node)
    WHERE type(p) IN aim.types AND o.id IN aim.ids
    WITH t, initiative, p, 1 AS aimPart1
    WHERE @holds(p)
    WITH t, initiative, 2 AS aimPart2
    WHERE CASE WHEN t = [] THEN true ELSE @isSeat(t[0], initiative) AND @holds(t[0]) AND @underWay(initiative) END
    RETURN 1 AS found }))
WITH *, 5 AS part5
WHERE ($criterion IS NULL OR (EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t:SIGNED_CODE]->(:Actor)
    WHERE @holds(t)
  } AND coalesce(head(COLLECT {
    MATCH (@actor)<-[:WAS*0..1]-(:Actor)-[t:ASSESSED_ON]->(criterion:CodeCriterion)
    WHERE criterion.id = $criterion AND @holds(t)
    RETURN CASE WHEN t.verb IN ['NOT_STARTED', 'IN_PROGRESS', 'MET'] THEN t.verb END ORDER BY t.id
  }), 'UNKNOWN') IN $criterionStatus))
WITH *, 6 AS part6
WHERE ($onlyTies IS NULL OR NOT EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t]-(:Node)
    WHERE t.id IS NOT NULL AND NOT type(t) IN $onlyTies AND NOT type(t) IN ['PURSUES', 'COVERS'] AND t.derived IS NULL AND @holds(t) })
WITH *, 7 AS part7
WHERE ($engagement IS NULL OR any(node IN [(@actor)<-[:WAS*0..1]-(newest:Actor) WHERE newest.id IS NOT NULL | newest] WHERE @engagementOf(node) IN $engagement))
