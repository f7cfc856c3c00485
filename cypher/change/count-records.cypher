MATCH (c:Change {id: $id})
WHERE c.clearance <= $clearance AND c.at <= $known
@recordsOfChange(c)
RETURN count(id) AS total
