// Notes when the initiatives of a type were heard of, after a load or after an import was taken back.
MATCH (n:Node {type: $type})
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT toInteger($limit)
@setHeard(n)
RETURN n.id AS id
