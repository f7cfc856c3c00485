// The current meetings that an actor, or others with it, had.
MATCH (actor:Node {id: $id})<-[:MEETING_BY|MEETING_WITH]-(m:Node)
USING INDEX actor:Node(id)
WHERE @current(m)
RETURN DISTINCT m.id AS id
