// @seat-parts(partnership): the parts of a filter on the participants of a partnership, like
// @scope-parts, null where others may take part too, since it is none of $completeTables; with the
// ids of its participants, as `actors`, and the groups seated in it, as `groups`. With places, only
// actors that belong there count for a filter by groups: see @homes-of.
// if $bySeats
CALL (@partnership) {
  WITH @partnership, @newest(@partnership) AS newest
  OPTIONAL MATCH (newest)<-[t:@seat-types()|FUNDS|OBSERVER_OF]-(actor:Actor)
  WHERE (NOT newest:Actor OR type(t) IN $allianceTypes) AND @holds(t)
  WITH actor, @version(actor) AS version, @is-seat(t, @partnership) AS seated
  // if $inPlaces
  WITH actor, seated, version.group AS group, @homes-of(version) AS homes
  WITH actor, CASE WHEN seated THEN group END AS group, homes IS NULL OR any(country IN homes WHERE @in-places(country)) AS belongs
  // else
  WITH actor, CASE WHEN seated THEN version.group END AS group, true AS belongs
  // end
  RETURN collect(DISTINCT actor.id) AS actors, collect(DISTINCT group) AS groups, collect(DISTINCT CASE WHEN belongs THEN group END) AS groupsThere
}
// Ended partnerships have no open seats.
WITH *, CASE WHEN @has-ended(@partnership) OR coalesce(@partnership.id, @partnership.pastOf) IN $completeTables THEN false END AS seatsOthers
WITH *, ($groupsAll IS NULL OR CASE WHEN all(group IN $groupsAll WHERE group IN groupsThere) THEN true ELSE seatsOthers END)
  AND ($minGroups IS NULL OR CASE WHEN size(groupsThere) >= $minGroups THEN true ELSE seatsOthers END)
  AND ($isMultiStakeholder IS NULL OR $isMultiStakeholder = CASE WHEN size(groups) >= 3 THEN true ELSE seatsOthers END) AS seatsGroups
WHERE coalesce(seatsGroups, 'GROUP' IN $includeUnknown)
WITH *, ($participants IS NULL OR CASE WHEN all(actor IN $participants WHERE actor IN actors) THEN true ELSE seatsOthers END) AS seatsActors
WHERE coalesce(seatsActors, 'PARTICIPANT' IN $includeUnknown)
// else
WITH *, [] AS actors, [] AS groups
// end
