// The actors that are not to be approached, as visible to the viewer.
MATCH (finding:Node {type: 'EngagementStatus'})
WHERE finding.engagement = 'NOT_TO_BE_APPROACHED' AND @visible-node(finding) AND finding.validFrom <= $valid
// A part of its own, so that it begins with the findings.
WITH collect(finding) AS findings
UNWIND findings AS finding
MATCH (finding)-[:PART_OF]->(actor:Node)
WITH DISTINCT actor
WHERE @engagement-of(actor) = 'NOT_TO_BE_APPROACHED'
RETURN actor.id AS id
ORDER BY id
