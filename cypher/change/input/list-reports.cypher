// The current reports of a type about a record.
MATCH (:Node {id: $id})<-[:PART_OF]-(part:Node)
WHERE part.type = $type AND @current(part)
RETURN part.id AS id
