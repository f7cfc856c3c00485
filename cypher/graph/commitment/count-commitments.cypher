MATCH (c:Node {type: 'Commitment'})
WHERE c.nameKey > ''
  AND @commitmentFilter(c)
// if $status
// A part of its own: see @actorFilter.
WITH c, 0 AS statusPart
WHERE @commitmentStatus(c, $valid) IN $status
// end
RETURN count(c) AS total
