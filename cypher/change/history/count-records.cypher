MATCH (c:Change {id: $id})
WHERE c.clearance <= $clearance AND c.at <= $known
@records-of-change(c)
RETURN count(id) AS total
