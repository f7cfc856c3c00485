// Counts partnerships, actions or campaigns by year and by group, place or objective; an alliance
// is a partnership in a year in which three actors are seated in it. Each counts by its own
// beginning, and a group by its seat's; else under `undated`. An undated COVERS or PURSUES tie
// counts in all years.
CALL () {
  MATCH (n:Node {type: $type})
  WHERE @visible-node(n) AND n.validFrom <= $periods[-1].to AND n.validTo >= $periods[0].from
  RETURN n
  UNION ALL
  // Alliances are shown as partnerships.
  MATCH (n:Actor {kind: 'COALITION'})
  WHERE $type = 'Partnership' AND coalesce(n.id, n.pastOf) <> 'ECPAT'
    AND @known(n) AND n.validFrom <= $periods[-1].to AND n.validTo >= $periods[0].from
  RETURN n
}
// Ties are attached to the newest version.
WITH n, @newest(n) AS newest, @last-unlapsed-day(n) AS until
WITH n, until,
  // An undated alliance counts from the first day of its evidence, else from its recording.
  CASE WHEN NOT n:Actor OR n.since IS NOT NULL THEN [@starts-on(n)] ELSE COLLECT {
    MATCH (e:Evidence)
    USING INDEX e:Evidence(of)
    WHERE e.of = newest.id AND NOT e.against AND e.day IS NOT NULL AND @known(e)
    RETURN left(e.day + '-01-01', 10) AS seen ORDER BY seen LIMIT 1
  } + COLLECT {
    MATCH (newest)-[:WAS*0..1]->(recorded)
    RETURN left(recorded.knownFrom, 10) AS day ORDER BY day LIMIT 1
  } END AS starts,
  // if $byObjective $objectives
  COLLECT {
    MATCH (newest)-[t:PURSUES]->(o:Objective)
    WHERE @visible(t)
    RETURN { id: o.id, from: CASE WHEN t.since IS NULL THEN '' ELSE t.validFrom END, until: t.validTo }
  } AS objectives,
  // end
  // if $manifestations
  COLLECT {
    MATCH (newest)-[t:ABOUT]->(m:Manifestation)
    WHERE m.id IN $manifestations AND @visible(t)
    RETURN { from: CASE WHEN t.since IS NULL THEN '' ELSE t.validFrom END, until: t.validTo }
  } AS subjects,
  // end
  // if $byPlace $inPlaces
  COLLECT {
    MATCH (newest)-[t:COVERS]->(c:Country)
    WHERE @visible(t)
    RETURN { country: c, from: CASE WHEN t.since IS NULL THEN '' ELSE t.validFrom END, until: t.validTo }
  } AS covers,
  // end
  // if $byGroup $groups
  COLLECT {
    MATCH (newest)<-[t]-(actor:Actor)
    WHERE @is-seat(t, newest) AND @visible(t)
    WITH t, @version(actor) AS version
    RETURN { group: version.group, from: t.validFrom, until: @holds-until(t), dated: t.since IS NOT NULL
      // if $byPlace $inPlaces
      , homes: @homes-of(version)
      // end
    }
  } AS seats,
  // end
  CASE WHEN n:Actor THEN COLLECT {
    MATCH (newest)<-[t]-(member:Actor)
    WHERE @is-seat(t, newest) AND @visible(t)
    RETURN { actor: member.id, from: t.validFrom, until: t.validTo }
  } END AS members
UNWIND [period IN $periods WHERE starts[0] <= period.to AND until >= period.from
  AND (members IS NULL OR COUNT { UNWIND members AS m WITH m WHERE m.from <= period.to AND m.until >= period.from RETURN DISTINCT m.actor } >= 3)
  AND any(s IN subjects WHERE s.from <= period.to AND s.until >= period.from) // if $manifestations
] AS period
WITH n, period
  // if $byObjective $objectives
  , [o IN objectives WHERE o.from <= period.to AND o.until >= period.from | o.id] AS objectives
  // end
  // if $byPlace $inPlaces
  , [c IN covers WHERE c.from <= period.to AND c.until >= period.from | c.country] AS covered
  // end
  // if $byGroup $groups
  , [s IN seats WHERE s.from <= period.to AND s.until >= period.from AND ($groups IS NULL OR s.group IN $groups)] AS seats
  // end
WHERE true
  // if $byObjective $objectives
  AND ($objectives IS NULL OR any(o IN objectives WHERE o IN $objectives))
  // end
// A record without a value in a dimension counts under null.
// if $byObjective $objectives
UNWIND CASE objectives WHEN [] THEN [null] ELSE objectives END AS objective
// end
// if $byPlace $inPlaces
WITH *, CASE WHEN covered = [] AND n:Actor THEN [(n)-[:IN_COUNTRY]->(country:Country) | country] ELSE covered END AS covered
WITH *, @tallied-places(covered) AS places
UNWIND CASE places WHEN [] THEN [null] ELSE places END AS place
WITH *, 2 AS part2
WHERE ($countries IS NULL OR place.country IN $countries) AND ($regions IS NULL OR place.region IN $regions)
// end
// if $byGroup $groups
@tallied-seats(seats, place)
WITH *, 3 AS part3
WHERE $groups IS NULL OR size(seatsThere) > 0
UNWIND CASE seatsThere WHEN [] THEN [{ group: null, dated: true }] ELSE seatsThere END AS seat
// end
WITH n, n.since IS NOT NULL
  AND seat.dated // if $byGroup $groups
  AS dated, null AS unconfirmed, {
  COUNTRY: place.country, REGION: place.region, // if $byPlace $inPlaces
  OBJECTIVE: objective, // if $byObjective $objectives
  GROUP: seat.group, // if $byGroup $groups
  KIND: n.kind, YEAR: period.year
} AS key
@tallied(n)
