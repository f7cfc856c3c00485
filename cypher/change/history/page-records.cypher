MATCH (c:Change {id: $id})
WHERE c.clearance <= $clearance AND c.at <= $known
@records-of-change(c)
WITH id WHERE id > $after
RETURN id AS node, [id] AS position
ORDER BY id LIMIT toInteger($limit)
