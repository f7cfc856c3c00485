MATCH (c:Change)
WHERE c.id > '' AND c.clearance <= $clearance AND c.at <= $known
RETURN count(c) AS total
