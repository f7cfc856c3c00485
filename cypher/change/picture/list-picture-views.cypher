UNWIND $ids AS id
MATCH (p:Node {id: id})
WHERE p:Picture
RETURN p.id AS id, p.view AS view
