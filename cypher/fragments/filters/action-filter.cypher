// @action-filter(action): true where a version of an action passes its list's filter; the rest of a
// MATCH's WHERE, in parts like @actor-filter. An action without an ask has no stage and fails.
($kinds IS NULL OR @action.kind IN $kinds)
  AND @initiative-filter(@action)
// if $campaigns
WITH *, 1 AS campaignPart
WHERE EXISTS { (@action)-[:PART_OF]->(c:Campaign) WHERE c.id IN $campaigns }
// end
// if $leads
WITH *, CASE WHEN EXISTS {
  (@action)<-[:WAS*0..1]-(:Node)-[t]-(lead:Actor)
  WHERE type(t) IN $leadTypes AND lead.id IN $leads AND @held-or-holds(t)
} THEN true WHEN coalesce(@action.id, @action.pastOf) IN $completeTables THEN false END AS byParticipant
WHERE coalesce(byParticipant, 'PARTICIPANT' IN $includeUnknown)
// end
// if $stages
WITH *, head(COLLECT {
  MATCH (@action)<-[:WAS*0..1]-(:Node)-[t:TARGETS]->(:Actor)
  WHERE t.ask IS NOT NULL AND @state-holds(t)
  RETURN max(coalesce(t.stage, 'PLANNED') IN $stages) }) AS atStage
WHERE atStage OR 'STAGE' IN $includeUnknown
// end
