MATCH (c:Change {id: $id})
WHERE c.clearance <= $clearance AND c.at <= $known
@recordsOfChange(c)
WITH id WHERE id > $after
RETURN id AS node, [id] AS position
ORDER BY id LIMIT toInteger($limit)
