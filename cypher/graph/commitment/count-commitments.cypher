MATCH (c:Node {type: 'Commitment'})
WHERE c.nameKey > ''
  AND @commitmentFilter(c)
// A part of its own: see @actorFilter.
WITH c, 0 AS statusPart
WHERE ($status IS NULL OR @commitmentStatus(c, $valid) IN $status)
RETURN count(c) AS total
