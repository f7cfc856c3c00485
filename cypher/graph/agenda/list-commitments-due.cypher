// The commitments due in a period that no follow-up reports as met, missed or withdrawn.
MATCH (c:Node {type: 'Commitment'})
WHERE c.due IS NOT NULL
  AND @commitment-filter(c)
// A part of its own: see @actor-filter.
WITH c, 0 AS statusPart
WHERE @commitment-status(c, $valid) IN ['OPEN', 'UNKNOWN']
WITH c, coalesce(c.id, c.pastOf) AS id, @last-day(c.due) AS day ORDER BY day, id LIMIT toInteger($limit)
RETURN 'COMMITMENT_DUE' AS kind, day, c.due AS on, id, @revised-at(id, [c]) AS revisedAt
