// @actionFilter(action): whether a version of an action passes the filter of the list of actions.
@initiativeFilter(@action)
  AND ($kinds IS NULL OR @action.kind IN $kinds)
  AND ($campaigns IS NULL OR EXISTS { (@action)-[:PART_OF]->(c:Campaign) WHERE c.id IN $campaigns })
  AND ($stages IS NULL OR EXISTS {
    (@action)<-[:WAS*0..1]-(:Node)-[t:TARGETS]->(:Actor)
    WHERE t.ask IS NOT NULL AND coalesce(t.stage, 'PLANNED') IN $stages AND @stateHolds(t) })
