// @commitment-filter(commitment): true where a version of a commitment passes the filter of the
// list of commitments, except for its status. Its ties are part of it, whatever their dates. The
// rest of the WHERE of a MATCH, in parts like @actor-filter.
@visible-node(@commitment) AND @commitment.validFrom <= $valid
  AND ($text IS NULL OR @commitment.searchText CONTAINS $text)
// if $dueFrom $dueTo
WITH *, ($dueFrom IS NULL OR @last-day(@commitment.due) >= $dueFrom) AND ($dueTo IS NULL OR @last-day(@commitment.due) <= $dueTo) AS dueThen
WHERE coalesce(dueThen, 'DUE' IN $includeUnknown)
// end
// if $by
WITH *, head(COLLECT {
  MATCH (@commitment)<-[:WAS*0..1]-(:Node)<-[t:PROMISED]-(promiser:Actor)
  WHERE @visible(t)
  RETURN max(promiser.id IN $by) }) AS byParticipant
WHERE coalesce(byParticipant, 'PARTICIPANT' IN $includeUnknown)
// end
// if $inPlaces
WITH *, head(COLLECT {
  MATCH (@commitment)<-[:WAS*0..1]-(:Node)<-[t:PROMISED]-(:Actor)-[:WAS*0..1]->(promiser:Actor)
  WHERE @visible(t) AND @known(promiser)
  WITH @based-in-places(promiser) AS within
  RETURN @any-within(within) AS within }) AS inPlace
WHERE coalesce(inPlace, 'PLACE' IN $includeUnknown)
// end
// if $objectives
WITH *, head(COLLECT {
  MATCH (@commitment)<-[:WAS*0..1]-(:Node)-[t:PURSUES]->(objective:Objective)
  WHERE @visible(t)
  RETURN max(objective.id IN $objectives) }) AS forObjective
WHERE coalesce(forObjective, 'OBJECTIVE' IN $includeUnknown)
// end
// if $madeAt
WITH *, 1 AS occasionPart
WHERE EXISTS {
    MATCH (@commitment)<-[:WAS*0..1]-(:Node)-[t:MADE_AT]->(occasion:Node)
    WHERE occasion.id IN $madeAt AND @visible(t) }
// end
