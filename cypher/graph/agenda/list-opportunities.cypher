// The beginnings and the deadlines of opportunities in a period. One under way as the period begins
// is included where its last day is on record: a law in the making would be in every agenda.
MATCH (o:Node {type: 'Opportunity'})
WHERE @opportunity-filter(o)
WITH o, @opportunity-end(o) AS ends
UNWIND [
  CASE WHEN o.since IS NOT NULL THEN ['OPPORTUNITY', o.validFrom, CASE ends WHEN '9999-12-31' THEN o.validFrom ELSE ends END, o.since]
    WHEN o.until IS NOT NULL THEN ['OPPORTUNITY', o.validTo, o.validTo, o.until] END,
  CASE WHEN o.deadline IS NOT NULL THEN ['DEADLINE', @last-day(o.deadline), @last-day(o.deadline), o.deadline] END
] AS item
WITH o, coalesce(o.id, o.pastOf) AS id, item[0] AS kind, item[1] AS day, item[2] AS lastDay, item[3] AS on
WHERE kind IN $agendaKinds AND day <= $to AND lastDay >= $from
WITH o, id, kind, day, on ORDER BY day, id, kind LIMIT toInteger($limit)
RETURN kind, day, on, id, @revised-at(id, [o]) AS revisedAt
