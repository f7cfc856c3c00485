MATCH (:Change {id: $id})-[t:TOUCHED]->(n:Node)
RETURN n.id AS id, t.needs AS clearance
