// The current findings about an actor.
MATCH (:Node {id: $id})<-[:PART_OF]-(part:Node)
WHERE part.type = 'EngagementStatus' AND @current(part)
RETURN part.id AS id
