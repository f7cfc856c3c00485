// Counts commitments by author, objective and status on the last day of each period: in a year once
// made, else under `undated`, from its earliest evidence or its recording.
MATCH (c:Node {type: 'Commitment'})
WHERE c.nameKey > ''
  AND @commitment-filter(c)
WITH c, @newest(c) AS newest
WHERE c.validFrom <= $periods[-1].to
WITH c,
  // if $byYear
  CASE WHEN c.since IS NOT NULL THEN [c.validFrom] ELSE COLLECT {
    MATCH (e:Evidence)
    USING INDEX e:Evidence(of)
    WHERE e.of = newest.id AND NOT e.against AND e.day IS NOT NULL AND @visible(e)
    RETURN left(e.day + '-01-01', 10) AS seen ORDER BY seen LIMIT 1
  } + COLLECT {
    MATCH (newest)-[:WAS*0..1]->(recorded)
    RETURN left(recorded.knownFrom, 10) AS day ORDER BY day LIMIT 1
  } END AS starts,
  // else
  [c.validFrom] AS starts,
  // end
  // if $byObjective
  COLLECT {
    MATCH (newest)-[t:PURSUES]->(o:Objective)
    WHERE @visible(t)
    RETURN DISTINCT o.id
  } AS objectives,
  // end
  head(COLLECT {
    MATCH (newest)<-[t:PROMISED]-(a:Actor)
    WHERE @visible(t)
    RETURN a LIMIT 1
  }) AS promiser
WITH *, @version(promiser) AS by
WHERE ($kinds IS NULL OR by.kind IN $kinds) AND ($groups IS NULL OR by.group IN $groups)
// if $byPlace
OPTIONAL MATCH (by)-[:IN_COUNTRY]->(country:Country)
OPTIONAL MATCH (country)-[within:IN_REGION|IN_NAMED_REGION]->(r:Region)
WHERE @tallied-region(within, r)
// end
UNWIND [period IN $periods WHERE starts[0] <= period.to] AS period
// if $byStatus $statuses
WITH *, @commitment-status(c, period.day) AS status
WHERE $statuses IS NULL OR status IN $statuses
// end
// A commitment without an objective counts under null.
UNWIND CASE objectives WHEN [] THEN [null] ELSE objectives END AS objective // if $byObjective
WITH c, $byYear IS NULL OR c.since IS NOT NULL AS dated, null AS unconfirmed, {
  COUNTRY: country.id, REGION: r.id, // if $byPlace
  OBJECTIVE: objective, // if $byObjective
  STATUS: status, // if $byStatus $statuses
  GROUP: by.group, KIND: by.kind, CURRENCY: c.currency, YEAR: period.year
} AS key
@tallied(c)
