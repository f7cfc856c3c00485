// @actor-filter(actor): true where a version of an actor passes the filter of the list of actors;
// the rest of the WHERE of a MATCH. A part of the filter is true, false, or null where nothing is
// on record for it: an actor with a null is only found where $includeUnknown names the part. Neo4j
// plans the subqueries of one WHERE once for each order in which they can follow each other; a WITH
// separates them only where it also passes on a value.
@known(@actor) AND @listed(@actor)
  AND ($kinds IS NULL OR @actor.kind IN $kinds)
  AND ($groups IS NULL OR @actor.group IN $groups)
  AND ($text IS NULL OR @actor.searchText CONTAINS $text)
// if $inPlaces
WITH *, @based-in-places(@actor) AS inPlace
WHERE coalesce(inPlace, 'PLACE' IN $includeUnknown)
// end
// if $signedCode
WITH *, $signedCode = @signed-code(@actor) AS signed
WHERE coalesce(signed, 'ROSTER' IN $includeUnknown)
// end
// if $isMember
WITH *, $isMember = @is-member-or-unknown(@actor) AS ofNetwork
WHERE coalesce(ofNetwork, 'ROSTER' IN $includeUnknown)
// end
// if $pursues
WITH *, @aims(@actor, PURSUES, Objective, $pursues) AS forObjective
WHERE coalesce(forObjective, 'OBJECTIVE' IN $includeUnknown)
// end
// if $about
WITH *, @aims(@actor, ABOUT, Manifestation, $about) AS aboutForm
WHERE coalesce(aboutForm, 'MANIFESTATION' IN $includeUnknown)
// end
// if $criterion
WITH *, CASE WHEN EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t:SIGNED_CODE]->(:Actor)
    WHERE @holds(t)
  } THEN head(COLLECT {
    MATCH (@actor)<-[:WAS*0..1]-(:Actor)-[t:ASSESSED_ON]->(criterion:CodeCriterion)
    WHERE criterion.id = $criterion AND @holds(t)
    RETURN CASE WHEN t.verb IN ['NOT_STARTED', 'IN_PROGRESS', 'MET'] THEN t.verb IN $criterionStatus END ORDER BY t.id
  }) ELSE false END AS onCriterion
WHERE coalesce(onCriterion, 'CRITERION' IN $includeUnknown)
// end
// if $tieConditions
WITH *, 1 AS tieConditionsPart
WHERE @meets-tie-conditions(@actor)
// end
// if $engagement
WITH *, head([
  node IN [(@actor)<-[:WAS*0..1]-(newest:Actor) WHERE newest.id IS NOT NULL | newest] | @engagement-of(node) IN $engagement]) AS approachable
WHERE coalesce(approachable, 'ENGAGEMENT' IN $includeUnknown)
// end
