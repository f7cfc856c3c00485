// The actors that are merged into this one.
MATCH (:Node {id: $id})<-[:TOUCHED]-(c:Change)-[:TOUCHED]->(other:Actor)
WHERE c.action = 'MERGE' AND other.mergedInto = $id
RETURN DISTINCT other.id AS id
