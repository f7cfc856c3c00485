// @groups-part(initiative): the part of a filter for the groups that have or had a seat in an
// action or a campaign, null where others may have one, and with places by who belongs there, as in
// @seat-parts.
// if $groupsAll $minGroups
CALL (@initiative) {
  WITH @newest(@initiative) AS newest
  OPTIONAL MATCH (newest)<-[t:@seat-types()]-(actor:Actor)
  WHERE @held-or-holds(t)
  WITH @version(actor) AS version
  // if $inPlaces
  WITH version, @homes-of(version) AS homes
  WHERE homes IS NULL OR any(country IN homes WHERE @in-places(country))
  // end
  RETURN collect(DISTINCT version.group) AS groups
}
WITH *, CASE
  WHEN all(group IN $groupsAll WHERE group IN groups) AND size(groups) >= $minGroups THEN true
  WHEN @has-ended(@initiative) OR coalesce(@initiative.id, @initiative.pastOf) IN $completeTables THEN false END AS seatsGroups
WHERE coalesce(seatsGroups, 'GROUP' IN $includeUnknown)
// end
