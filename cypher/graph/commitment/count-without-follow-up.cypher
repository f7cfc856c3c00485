// Counts the commitments of a filter without a follow-up on record by the valid date.
MATCH (c:Node {type: 'Commitment'})
WHERE c.nameKey > ''
  AND @commitmentFilter(c)
WITH *, 0 AS statusPart
WHERE NOT EXISTS {
    MATCH (c)<-[:WAS*0..1]-(:Node)<-[:PART_OF]-(f:FollowUp)
    WHERE @visibleNode(f) AND f.validFrom <= $valid }
  // if $status
  AND @commitmentStatus(c, $valid) IN $status
  // end
RETURN count(*) AS count
