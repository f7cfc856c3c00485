// scan: Node, since every tie is counted once, from the node it starts at
UNWIND $periods AS period
MATCH (from:Node)-[t]->(to:Node)
WHERE t.id IS NOT NULL AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= period.to AND t.validTo >= period.from
WITH t, period, 'COUNTRY' IN $by OR 'REGION' IN $by AS byPlace, [from, to] AS ends
WITH t, period, byPlace, [end IN ends WHERE end:Actor OR (byPlace AND end:Country)] AS ends
// What a key says, it says of one and the same end.
UNWIND CASE ends WHEN [] THEN [null] ELSE ends END AS end
// The tie is known, so its ends were something then: what the newest version is not, an older one was.
WITH t, period, byPlace, CASE
  WHEN end.knownFrom > $known THEN head([(end)-[:WAS]->(past) WHERE past.knownFrom <= $known < past.knownTo | past])
  ELSE end END AS end
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
