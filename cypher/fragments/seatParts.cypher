// @seatParts(partnership): the parts of a filter that look at who takes part in a partnership, as @scopeParts; with the ids of whoever does,
// as `actors`, and the groups of whoever has a seat there, as `groups`.
CALL (@partnership) {
  OPTIONAL MATCH (@partnership)<-[:WAS*0..1]-(:Node)<-[t]-(actor:Actor)
  // Seats are read only where the filter or the order needs them.
  WHERE $bySeats AND @takesPart(t, @partnership) AND @holds(t)
  WITH actor, CASE WHEN @isSeat(t, @partnership) THEN @groupOf(actor) END AS group
  RETURN collect(DISTINCT actor.id) AS actors, collect(DISTINCT group) AS groups
}
WITH *, ($groupsAll IS NULL OR all(group IN $groupsAll WHERE group IN groups))
  AND ($minGroups IS NULL OR size(groups) >= $minGroups)
  AND ($multiStakeholder IS NULL OR (size(groups) >= 3) = $multiStakeholder) AS seatsGroups
WHERE coalesce(seatsGroups, 'GROUP' IN $includeUnknown)
WITH *, ($participants IS NULL OR all(actor IN $participants WHERE actor IN actors)) AS seatsActors
WHERE coalesce(seatsActors, 'PARTICIPANT' IN $includeUnknown)
