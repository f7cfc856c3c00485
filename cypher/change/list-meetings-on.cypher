// The current meetings that an actor held on a date.
MATCH (actor:Node {id: $by})<-[:MEETING_BY]-(m:Node)
USING INDEX actor:Node(id)
WHERE @current(m) AND m.since = $on
RETURN m.id AS id
