// Counts past and future opportunities by kind, place and objective, in each period in which they
// take place. An undated one is under `undated` from the year of its earliest evidence, else of its
// recording.
MATCH (o:Node {type: 'Opportunity'})
WHERE @opportunity-filter(o)
// Ties are attached to the newest version.
WITH o, @newest(o) AS newest,
  @opportunity-start(o) AS starts, @opportunity-end(o) AS ends
WITH o, starts, ends,
  // if $byYear
  CASE WHEN starts IS NOT NULL THEN [] ELSE COLLECT {
    MATCH (e:Evidence)
    USING INDEX e:Evidence(of)
    WHERE e.of = newest.id AND NOT e.against AND e.day IS NOT NULL AND @visible(e)
    RETURN left(e.day + '-01-01', 10) AS seen ORDER BY seen LIMIT 1
  } + [left(o.knownFrom, 10)] END AS seen,
  // end
  // if $byObjective
  COLLECT {
    MATCH (newest)-[t:PURSUES]->(objective:Objective)
    WHERE @visible(t) AND t.validFrom <= $valid
    RETURN objective.id
  } AS objectives,
  // end
  // if $byPlace
  COLLECT {
    MATCH (newest)-[t:COVERS]->(c:Country)
    WHERE @visible(t) AND t.validFrom <= $valid
    OPTIONAL MATCH (c)-[within:IN_REGION|IN_NAMED_REGION]->(r:Region)
    WHERE @tallied-region(within, r)
    RETURN [c.id, r.id]
  } AS places,
  // end
  newest
// if $byYear
UNWIND [period IN $periods WHERE (starts IS NULL AND seen[0] <= period.to) OR (starts <= period.to AND ends >= period.from)] AS period
// else
UNWIND $periods AS period
// end
// A record without a value in a dimension counts under null.
UNWIND CASE objectives WHEN [] THEN [null] ELSE objectives END AS objective // if $byObjective
UNWIND CASE places WHEN [] THEN [[null, null]] ELSE places END AS place // if $byPlace
WITH o, $byYear IS NULL OR starts IS NOT NULL AS dated, null AS unconfirmed, {
  COUNTRY: place[0], REGION: place[1], // if $byPlace
  OBJECTIVE: objective, // if $byObjective
  KIND: o.kind, YEAR: period.year
} AS key
@tallied(o)
