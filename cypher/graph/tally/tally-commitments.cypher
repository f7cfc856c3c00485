// Counts commitments by who made them, what for, and what became of them by the last day of each period.
// In a year one counts once it was made; else under `undated`, from its earliest evidence or its recording on.
MATCH (c:Node {type: 'Commitment'})
WHERE c.nameKey > ''
  AND @commitmentFilter(c)
WITH c, 'YEAR' IN $dimensions AS byYear, CASE WHEN c.id IS NULL THEN head([(c)<-[:WAS]-(newest) | newest]) ELSE c END AS newest
WHERE c.validFrom <= $periods[-1].to
WITH c, newest, byYear, CASE WHEN NOT byYear OR c.since IS NOT NULL THEN [c.validFrom] ELSE COLLECT {
  MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE e.of = newest.id AND NOT e.against AND e.day IS NOT NULL AND @visible(e)
  RETURN left(e.day + '-01-01', 10) AS seen ORDER BY seen LIMIT 1
} + COLLECT {
  MATCH (newest)-[:WAS*0..1]->(recorded)
  RETURN left(recorded.knownFrom, 10) AS day ORDER BY day LIMIT 1
} END AS starts
WITH c, newest, byYear, starts[0] AS start
WITH c, byYear, start, CASE WHEN 'OBJECTIVE' IN $dimensions THEN COLLECT {
  MATCH (newest)-[t:PURSUES]->(o:Objective)
  WHERE @visible(t)
  RETURN DISTINCT o.id
} ELSE [] END AS objectives, head(COLLECT {
  MATCH (newest)<-[t:PROMISED]-(a:Actor)
  WHERE @visible(t)
  RETURN a LIMIT 1
}) AS promiser
WITH c, byYear, start, objectives, @version(promiser) AS promiser
WHERE ($kinds IS NULL OR promiser.kind IN $kinds) AND ($groups IS NULL OR promiser.group IN $groups)
OPTIONAL MATCH (promiser)-[:IN_COUNTRY]->(country:Country)
OPTIONAL MATCH (country)-[within:IN_REGION|IN_NAMED_REGION]->(r:Region)
WHERE @talliedRegion(within, r)
UNWIND [period IN $periods WHERE start <= period.to] AS period
WITH c, byYear, objectives, promiser, country, r, period,
  CASE WHEN 'STATUS' IN $dimensions OR $commitmentStatus IS NOT NULL THEN @commitmentStatus(c, period.day) END AS status
WHERE $commitmentStatus IS NULL OR status IN $commitmentStatus
// Without an objective, it is counted under null.
UNWIND CASE objectives WHEN [] THEN [null] ELSE objectives END AS objective
WITH c, NOT byYear OR c.since IS NOT NULL AS dated, {
  COUNTRY: country.id, REGION: r.id, OBJECTIVE: objective, GROUP: promiser.group, KIND: promiser.kind, CURRENCY: c.currency,
  STATUS: status, YEAR: period.year
} AS key
@tallied(c)
