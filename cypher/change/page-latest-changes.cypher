MATCH (c:Change)
WHERE ($after = '' OR c.id < $after) AND c.id > '' AND c.clearance <= $clearance AND c.at <= $known
RETURN c.id AS node, [c.id] AS position
ORDER BY c.id DESC LIMIT toInteger($limit)
