// scan: Node, because every tie is counted, each from the node that it starts at
// Only funding has a currency.
MATCH (from:Node)-[t]->(to:Node)
WHERE t.id IS NOT NULL AND t.derived IS NULL AND @visible(t) AND t.validFrom <= $periods[-1].to AND t.validTo >= $periods[0].from
  AND (NOT 'CURRENCY' IN $by OR type(t) = 'FUNDS')
WITH t, [from, to] AS ends, @holdsUntil(t) AS until, 'COUNTRY' IN $by OR 'REGION' IN $by AS byPlace
UNWIND [period IN $periods WHERE t.validFrom <= period.to AND until >= period.from] AS period
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
WITH t, period.year IS NULL OR t.since IS NOT NULL AS dated, {
  COUNTRY: country, REGION: region, GROUP: end.group, KIND: end.kind, TYPE: type(t), CURRENCY: t.currency, YEAR: period.year
} AS key
WITH DISTINCT t, dated, key[$by[0]] AS first, key[$by[1]] AS second
RETURN first, second, @counts(t, dated)
ORDER BY first, second
