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
  COLLECT {
    MATCH (newest)-[t:COVERS]->(c:Country)
    WHERE @held-or-holds(t)
    OPTIONAL MATCH (c)-[within:IN_REGION|IN_NAMED_REGION]->(r:Region)
    WHERE @tallied-region(within, r)
    RETURN DISTINCT { country: c.id, region: r.id }
  } AS places,
  // end
  // if $byGroup $groups
  COLLECT {
    MATCH (newest)<-[t:@seat-types()]-(actor:Actor)
    WHERE (NOT newest:Actor OR type(t) IN $allianceTypes) AND @held-or-holds(t)
    RETURN DISTINCT @group-of(actor)
  } AS groups,
  // end
  1 AS part1
WHERE true
  // if $byObjective $objectives
  AND ($objectives IS NULL OR any(o IN objectives WHERE o IN $objectives))
  // end
  AND ($groups IS NULL OR any(g IN groups WHERE g IN $groups)) // if $byGroup $groups
  // if $byPlace $inPlaces
  AND ($countries IS NULL OR any(p IN places WHERE p.country IN $countries))
  AND ($regions IS NULL OR any(p IN places WHERE p.region IN $regions
    // Partnerships, like their list, count in one of the filter's countries.
    AND ($type <> 'Partnership' OR $countries IS NULL OR p.country IN $countries)))
  // end
  // if $manifestations
  AND EXISTS {
    MATCH (:Node {id: @any-id(n)})-[t:ABOUT]->(m:Manifestation)
    WHERE m.id IN $manifestations AND @held-or-holds(t) }
  // end
// if $byObjective $objectives
UNWIND CASE objectives WHEN [] THEN [null] ELSE objectives END AS objective
// end
UNWIND CASE places WHEN [] THEN [null] ELSE places END AS place // if $byPlace $inPlaces
UNWIND CASE groups WHEN [] THEN [null] ELSE groups END AS group // if $byGroup $groups
WITH n, true AS dated, {
  COUNTRY: place.country, REGION: place.region, // if $byPlace $inPlaces
  OBJECTIVE: objective, // if $byObjective $objectives
  GROUP: group, // if $byGroup $groups
  KIND: n.kind
} AS key
@tallied(n)
