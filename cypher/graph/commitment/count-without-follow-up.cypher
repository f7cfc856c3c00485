// Of how many commitments of a filter no follow-up is on record by the valid date.
MATCH (c:Node {type: 'Commitment'})
WHERE c.nameKey > ''
  AND @commitmentFilter(c)
WITH *, 0 AS statusPart
WHERE ($status IS NULL OR @commitmentStatus(c, $valid) IN $status)
  AND NOT EXISTS {
    MATCH (c)<-[:WAS*0..1]-(:Node)<-[:PART_OF]-(f:FollowUp)
    WHERE @visibleNode(f) AND f.validFrom <= $valid }
RETURN count(*) AS count
