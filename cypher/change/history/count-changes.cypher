MATCH (c:Change)
WHERE c.id > '' AND @in-feed(c)
RETURN count(c) AS total
