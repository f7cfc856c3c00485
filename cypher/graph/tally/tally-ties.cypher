// Counts ties by type, status and ends in each period, by their own beginning, else under
// `undated`. Only funding has a currency.
MATCH (from:Node)
WHERE from.nameKey > ''
MATCH (from)-[t]->(to:Node)
WHERE t.derived IS NULL AND t.validFrom <= $periods[-1].to AND t.validTo >= $periods[0].from
  AND (NOT 'CURRENCY' IN $dimensions OR type(t) = 'FUNDS') AND ($node IS NULL OR $node IN [from.id, to.id])
  AND @tie-filter(t)
WITH t, [@version(from), @version(to)] AS ends
WHERE @ends-filter(ends)
  AND ($kinds IS NULL OR any(end IN ends WHERE end:Actor AND end.kind IN $kinds))
  AND ($groups IS NULL OR any(end IN ends WHERE end:Actor AND end.group IN $groups))
WITH t, ends, @holds-until(t) AS until
// By year, the record of a day counts in the years of its own period only.
WITH t, ends, until, CASE WHEN 'YEAR' IN $dimensions AND type(t) IN @recorded-days() AND t.until IS NOT NULL
  THEN @last-day(t.until) ELSE until END AS lastDay
UNWIND [period IN $periods WHERE t.validFrom <= period.to AND lastDay >= period.from] AS period
WITH *, CASE
  WHEN t.knownTo <= $known THEN 'RETRACTED'
  WHEN until < period.day THEN 'ENDED'
  ELSE @held-status(t, period.day) END AS status
WHERE $statuses IS NULL OR status IN $statuses
WITH *, [end IN ends WHERE end:Actor OR ($byPlace AND end:Country)] AS shown
// if $byPlace
WITH *, [end IN shown WHERE end:Country OR EXISTS { (end)-[:IN_COUNTRY]->(:Country) }] AS placed
// end
// All dimensions of a key describe the same end.
UNWIND CASE shown WHEN [] THEN [null] ELSE shown END AS end
// if $byPlace
// A tie is under no country only where no end has one, unless the key also describes that end.
WITH *, 1 AS part1
WHERE placed = [] OR end IN placed OR 'KIND' IN $dimensions OR 'GROUP' IN $dimensions
CALL (end) {
  OPTIONAL MATCH (end)-[:IN_COUNTRY]->(home:Country)
  WITH CASE WHEN end:Country THEN end ELSE home END AS country
  OPTIONAL MATCH (country)-[within:IN_REGION|IN_NAMED_REGION]->(r:Region)
  WHERE @tallied-region(within, r)
  RETURN country.id AS country, r.id AS region
}
// end
WITH t, $byYear IS NULL OR t.since IS NOT NULL AS dated, status = 'UNCONFIRMED' AS unconfirmed, {
  COUNTRY: country, REGION: region, // if $byPlace
  GROUP: end.group, KIND: end.kind, TYPE: type(t), STATUS: status, CURRENCY: t.currency, YEAR: period.year
} AS key
@tallied(t)
