// Counts commitments by who made them, what for, and what became of them by the last day of each period.
// In a year one counts once it was made; else under `undated`, from its earliest evidence or its recording on.
MATCH (c:Node {type: 'Commitment'})
WHERE @visibleNode(c) AND c.validFrom <= $periods[-1].to
WITH c, 'YEAR' IN $by AS byYear, CASE WHEN c.id IS NULL THEN head([(c)<-[:WAS]-(newest) | newest]) ELSE c END AS newest
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
WITH c, byYear, start, CASE WHEN 'OBJECTIVE' IN $by THEN COLLECT {
  MATCH (newest)-[t:PURSUES]->(o:Objective)
  WHERE @visible(t)
  RETURN DISTINCT o.id
} ELSE [] END AS objectives, head(COLLECT {
  MATCH (newest)<-[t:PROMISED]-(a:Actor)
  WHERE @visible(t)
  RETURN a LIMIT 1
}) AS promiser
WITH c, byYear, start, objectives, @version(promiser) AS promiser
OPTIONAL MATCH (promiser)-[:IN_COUNTRY]->(country:Country)
OPTIONAL MATCH (country)-[:IN_REGION]->(r:Region)
UNWIND [period IN $periods WHERE start <= period.to] AS period
// Without an objective, it is counted under null.
UNWIND CASE objectives WHEN [] THEN [null] ELSE objectives END AS objective
WITH c, NOT byYear OR c.since IS NOT NULL AS dated, {
  COUNTRY: country.id, REGION: r.id, OBJECTIVE: objective, GROUP: promiser.group, KIND: promiser.kind, CURRENCY: c.currency,
  STATUS: CASE WHEN 'STATUS' IN $by THEN @commitmentStatus(c, period.to) END, YEAR: period.year
} AS key
WITH DISTINCT c, dated, key[$by[0]] AS first, key[$by[1]] AS second
RETURN first, second, @counts(c, dated)
ORDER BY first, second
