// For each record the ids of the nodes that its version is linked to: a list for each link, by the names known at the known instant.
UNWIND $ids AS id
MATCH (:Node {id: id})-[:WAS*0..1]->(n:Node)
WHERE @visibleNode(n)
RETURN id, [@@links] AS links
