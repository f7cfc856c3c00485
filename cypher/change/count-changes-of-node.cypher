MATCH (:Node {id: $node})<-[t:TOUCHED]-(c:Change)
WHERE t.needs <= $clearance AND @inFeed(c)
  AND ($tie IS NULL OR $tie IN c.ties)
RETURN count(c) AS total
