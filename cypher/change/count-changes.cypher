MATCH (c:Change)
WHERE c.id > '' AND @inFeed(c)
RETURN count(c) AS total
