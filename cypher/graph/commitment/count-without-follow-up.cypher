// Counts the commitments of a filter without a follow-up on record by the valid date.
MATCH (c:Node {type: 'Commitment'})
WHERE c.nameKey > ''
  AND @commitment-filter(c)
WITH *, 0 AS statusPart
WHERE NOT EXISTS {
    MATCH (c)<-[:WAS*0..1]-(:Node)<-[:PART_OF]-(f:FollowUp)
    WHERE @visible-node(f) AND f.validFrom <= $valid }
  // if $statuses
  AND @commitment-status(c, $valid) IN $statuses
  // end
RETURN count(*) AS count
