// @actionFilter(action): whether a version of an action passes the filter of the list of actions.
@initiativeFilter(@action)
  AND ($kinds IS NULL OR @action.kind IN $kinds)
  AND ($campaigns IS NULL OR EXISTS { (@action)-[:PART_OF]->(c:Campaign) WHERE c.id IN $campaigns })
