// The actors due for a meeting in a period, or overdue before one that begins by the valid date.
MATCH (finding:Node {type: 'EngagementStatus'})
WHERE finding.contactEvery > 0 AND @visible-node(finding) AND finding.validFrom <= $valid
// A part of its own, so that it begins with the findings.
WITH collect(finding) AS findings
UNWIND findings AS finding
MATCH (finding)-[:PART_OF]->(actor:Node)
WITH DISTINCT actor
WITH actor, @finding-of(actor, contactEvery) AS finding, @newest-meeting(actor) AS met
WITH actor, [finding] + [meeting IN [met] WHERE meeting IS NOT NULL] AS records, @contact-due(actor, finding, met) AS day
WHERE day <= $to AND (day >= $from OR $from <= $valid)
WITH actor, records, day, [@version(actor)] AS ends
WHERE @ends-filter(ends)
WITH actor, records, day, ends ORDER BY day, actor.id LIMIT toInteger($limit)
RETURN 'CONTACT_DUE' AS kind, day, day AS on, actor.id AS id, @revised-at(actor.id, records + ends) AS revisedAt
