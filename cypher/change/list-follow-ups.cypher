// The current follow-ups of a commitment.
MATCH (:Node {id: $id})<-[:PART_OF]-(part:Node)
WHERE part.type = 'FollowUp' AND @current(part)
RETURN part.id AS id
