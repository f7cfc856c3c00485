// The next steps of meetings that are due in a period.
MATCH (m:Node {type: 'Meeting'})
WHERE m.nextDue IS NOT NULL AND @visible-node(m) AND m.validFrom <= $valid
WITH m, @last-day(m.nextDue) AS day
WHERE $from <= day <= $to
WITH m, day, [(m)-[:MEETING_BY|MEETING_WITH]->(:Actor)-[:WAS*0..1]->(version:Actor) WHERE @known(version) | version] AS ends
WHERE @ends-filter(ends)
WITH m, day, coalesce(m.id, m.pastOf) AS id ORDER BY day, id LIMIT toInteger($limit)
RETURN 'NEXT_STEP' AS kind, day, m.nextDue AS on, id, @revised-at(id, [m]) AS revisedAt
