@first-known()
MATCH (:Node {id: $node})<-[t:TOUCHED]-(c:Change)
WHERE t.needs <= $clearance AND @in-feed(c)
  AND ($tie IS NULL OR $tie IN c.ties OR c.isLoad AND c.at = firstKnown)
RETURN count(c) AS total
