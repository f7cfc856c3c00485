// @actorFilter(actor): whether a version of an actor passes the filter of the list of actors; the rest of the WHERE of a MATCH. Each part
// of the filter is true, false, or null where nothing is on record for it: such an actor is only found where $includeUnknown
// names the part. Neo4j plans the subqueries of one WHERE once for each order in which they can follow
// each other, and a WITH that only passes variables on does not part them; one that also passes on a value does.
@known(@actor) AND @listed(@actor)
  AND ($kinds IS NULL OR @actor.kind IN $kinds)
  AND ($groups IS NULL OR @actor.group IN $groups)
  AND ($text IS NULL OR @actor.searchText CONTAINS $text)
WITH *, ($inPlaces IS NULL OR @basedInPlaces(@actor)) AS inPlace
WHERE coalesce(inPlace, 'PLACE' IN $includeUnknown)
WITH *, ($signedCode IS NULL OR $signedCode = @signedCode(@actor)) AS signed
WHERE coalesce(signed, 'ROSTER' IN $includeUnknown)
WITH *, ($isMember IS NULL OR $isMember = @isMemberOrUnknown(@actor)) AS ofNetwork
WHERE coalesce(ofNetwork, 'ROSTER' IN $includeUnknown)
WITH *, ($pursues IS NULL OR @aims(@actor, PURSUES, Objective, $pursues)) AS forObjective
WHERE coalesce(forObjective, 'OBJECTIVE' IN $includeUnknown)
WITH *, ($about IS NULL OR @aims(@actor, ABOUT, Manifestation, $about)) AS aboutForm
WHERE coalesce(aboutForm, 'MANIFESTATION' IN $includeUnknown)
WITH *, ($criterion IS NULL OR CASE WHEN EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t:SIGNED_CODE]->(:Actor)
    WHERE @holds(t)
  } THEN head(COLLECT {
    MATCH (@actor)<-[:WAS*0..1]-(:Actor)-[t:ASSESSED_ON]->(criterion:CodeCriterion)
    WHERE criterion.id = $criterion AND @holds(t)
    RETURN CASE WHEN t.verb IN ['NOT_STARTED', 'IN_PROGRESS', 'MET'] THEN t.verb IN $criterionStatus END ORDER BY t.id
  }) ELSE false END) AS onCriterion
WHERE coalesce(onCriterion, 'CRITERION' IN $includeUnknown)
WITH *, ($onlyTies IS NULL OR @hasOnlyTies(@actor)) AS onlyTied
WHERE coalesce(onlyTied, 'ROSTER' IN $includeUnknown)
WITH *, ($engagement IS NULL OR head([
  node IN [(@actor)<-[:WAS*0..1]-(newest:Actor) WHERE newest.id IS NOT NULL | newest] | @engagementOf(node) IN $engagement])) AS approachable
WHERE coalesce(approachable, 'ENGAGEMENT' IN $includeUnknown)
