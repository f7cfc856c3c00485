// Writes the confirmations of a type's initiatives, after a load or the removal of an import.
MATCH (n:Node {type: $type})
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT toInteger($limit)
@set-last-confirmed(n)
RETURN n.id AS id
