// Counts opportunities, over or to come, by kind, place and objective, in each period in which they take place. One without a date
// is under `undated` from the year of its earliest evidence on, else from that of its recording.
MATCH (o:Node {type: 'Opportunity'})
WHERE @opportunityFilter(o)
// Ties are attached to the newest version.
WITH o, CASE WHEN o.id IS NULL THEN head([(o)<-[:WAS]-(newest) | newest]) ELSE o END AS newest,
  @opportunityStart(o) AS starts, @opportunityEnd(o) AS ends
WITH o, newest, starts, ends, CASE WHEN starts IS NOT NULL OR NOT 'YEAR' IN $dimensions THEN [] ELSE COLLECT {
  MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE e.of = newest.id AND NOT e.against AND e.day IS NOT NULL AND @visible(e)
  RETURN left(e.day + '-01-01', 10) AS seen ORDER BY seen LIMIT 1
} + [left(o.knownFrom, 10)] END AS seen
WITH o, starts, ends, seen[0] AS seen, CASE WHEN 'OBJECTIVE' IN $dimensions THEN COLLECT {
  MATCH (newest)-[t:PURSUES]->(objective:Objective)
  WHERE @visible(t) AND t.validFrom <= $valid
  RETURN objective.id
} ELSE [] END AS objectives, CASE WHEN 'COUNTRY' IN $dimensions OR 'REGION' IN $dimensions THEN COLLECT {
  MATCH (newest)-[t:COVERS]->(c:Country)
  WHERE @visible(t) AND t.validFrom <= $valid
  OPTIONAL MATCH (c)-[within:IN_REGION|IN_NAMED_REGION]->(r:Region)
  WHERE @talliedRegion(within, r)
  RETURN [c.id, r.id]
} ELSE [] END AS places
UNWIND [period IN $periods WHERE period.year IS NULL
  OR (starts IS NULL AND seen <= period.to) OR (starts <= period.to AND ends >= period.from)] AS period
// Without a value in a dimension, it is counted under null.
UNWIND CASE objectives WHEN [] THEN [null] ELSE objectives END AS objective
UNWIND CASE places WHEN [] THEN [[null, null]] ELSE places END AS place
WITH o, period.year IS NULL OR starts IS NOT NULL AS dated, {
  COUNTRY: place[0], REGION: place[1], OBJECTIVE: objective, KIND: o.kind, YEAR: period.year
} AS key
@tallied(o)
