// scan: Node, because every tie is counted, each from the node that it starts at
UNWIND $periods AS period
MATCH (from:Node)-[t]->(to:Node)
WHERE t.id IS NOT NULL AND @visible(t) AND @overlaps(t, period)
WITH t, period, 'COUNTRY' IN $by OR 'REGION' IN $by AS byPlace, [from, to] AS ends
WITH t, period, byPlace, [end IN ends WHERE end:Actor OR (byPlace AND end:Country)] AS ends
// All dimensions of a key describe the same end.
UNWIND CASE ends WHEN [] THEN [null] ELSE ends END AS end
// The ends of a known tie are known too, if not in the newest version then in an older one.
WITH t, period, byPlace, @version(end) AS end
CALL (end, byPlace) {
  OPTIONAL MATCH (end)-[:IN_COUNTRY]->(home:Country) WHERE byPlace
  WITH CASE WHEN end:Country THEN end ELSE home END AS country
  OPTIONAL MATCH (country)-[:IN_REGION]->(r:Region)
  RETURN country.id AS country, r.id AS region
}
WITH t, {
  COUNTRY: country, REGION: region, GROUP: end.group, KIND: end.kind, TYPE: type(t), YEAR: period.year
} AS key
RETURN key[$by[0]] AS first, key[$by[1]] AS second, count(DISTINCT t) AS count
ORDER BY first, second
