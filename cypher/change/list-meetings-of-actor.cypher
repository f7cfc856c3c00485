// The current meetings that an actor held, or that others held with it.
MATCH (actor:Node {id: $id})<-[:MEETING_BY|MEETING_WITH]-(m:Node)
USING INDEX actor:Node(id)
WHERE @current(m)
RETURN DISTINCT m.id AS id
