// The meetings that are about a node in any of their versions.
MATCH (subject:Node {id: $id})<-[:MEETING_ABOUT]-(m:Node)
USING INDEX subject:Node(id)
RETURN DISTINCT coalesce(m.id, m.pastOf) AS id
