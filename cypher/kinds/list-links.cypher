// The ids of the nodes joined to each record's version: one list per relation, by known names.
UNWIND $ids AS id
MATCH (:Node {id: id})-[:WAS*0..1]->(n:Node)
WHERE @visible-node(n)
RETURN id, [@@links] AS links
