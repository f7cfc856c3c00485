// Counts initiatives by group, place or objective on or, with $includeEnded, up to the valid date.
CALL () {
  MATCH (n:Node {type: $type})
  WHERE @visible-node(n) AND @begun(n)
  RETURN n
  UNION ALL
  MATCH (n:Actor {kind: 'COALITION'})<-[:WAS*0..1]-(newest:Actor)
  WHERE $type = 'Partnership' AND newest.id IN $coalitions AND @known(n) AND @begun(n)
  RETURN n
}
// Ties are attached to the newest version.
WITH n, @newest(n) AS newest
WITH n,
  // if $byObjective $objectives
  COLLECT {
    MATCH (newest)-[t:PURSUES]->(o:Objective)
    WHERE @held-or-holds(t)
    RETURN DISTINCT o.id
  } AS objectives,
  // end
  // if $byPlace $inPlaces
  @covered-by(n, newest) AS covered,
  // end
  // if $byGroup $groups
  COLLECT {
    MATCH (newest)<-[t:@seat-types()]-(actor:Actor)
    WHERE (NOT newest:Actor OR type(t) IN $allianceTypes) AND @held-or-holds(t)
    WITH DISTINCT @version(actor) AS version
    RETURN DISTINCT { group: version.group
      // if $byPlace $inPlaces
      , homes: @homes-of(version)
      // end
    }
  } AS seats,
  // end
  1 AS part1
WHERE true
  // if $byObjective $objectives
  AND ($objectives IS NULL OR any(o IN objectives WHERE o IN $objectives))
  // end
  // if $manifestations
  AND EXISTS {
    MATCH (:Node {id: @any-id(n)})-[t:ABOUT]->(m:Manifestation)
    WHERE m.id IN $manifestations AND @held-or-holds(t) }
  // end
// if $byObjective $objectives
UNWIND CASE objectives WHEN [] THEN [null] ELSE objectives END AS objective
// end
// if $byPlace $inPlaces
WITH *, @tallied-places(covered) AS places
UNWIND CASE places WHEN [] THEN [null] ELSE places END AS place
WITH *, 2 AS part2
WHERE ($countries IS NULL OR place.country IN $countries) AND ($regions IS NULL OR place.region IN $regions)
// end
// if $byGroup $groups
@tallied-seats(seats, place)
WITH *, [seat IN seatsThere | seat.group] AS groups
WHERE $groups IS NULL OR any(g IN groups WHERE g IN $groups)
UNWIND CASE groups WHEN [] THEN [null] ELSE groups END AS group
// end
WITH n, true AS dated, (@initiative-status(n)) = 'UNCONFIRMED' AS unconfirmed, {
  COUNTRY: place.country, REGION: place.region, // if $byPlace $inPlaces
  OBJECTIVE: objective, // if $byObjective $objectives
  GROUP: group, // if $byGroup $groups
  KIND: n.kind
} AS key
@tallied(n)
