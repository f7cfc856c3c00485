// An id begins with the instant of its change, so that the order of the ids is that of the commits.
MATCH (c:Change)
WHERE c.id > $after AND c.clearance <= $clearance AND c.at <= $known
RETURN c.id AS node, [c.id] AS position
ORDER BY c.id LIMIT toInteger($limit)
