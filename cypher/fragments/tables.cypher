// @tables(condition): the ids of the alliances that are shown as partnerships, as `tables`; none unless the condition holds. Found once
// for a statement, since a condition within the others is slow to plan.
CALL () {
  MATCH (alliance:Actor {kind: 'COALITION'})<-[:WAS*0..1]-(newest:Actor)
  WHERE (@condition AND newest.id IS NOT NULL AND @known(alliance) AND @isTable(alliance, newest))
  RETURN collect(newest.id) AS tables
}
