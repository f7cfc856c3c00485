// The changes of a node, or of one of its ties.
@first-known()
MATCH (:Node {id: $node})<-[t:TOUCHED]-(c:Change)
WHERE t.needs <= $clearance AND @in-feed(c)
  AND ($tie IS NULL OR $tie IN c.ties OR c.isLoad AND c.at = firstKnown)
  AND ($after = '' OR CASE WHEN $newestFirst THEN c.id < $after ELSE c.id > $after END)
WITH c ORDER BY CASE WHEN $newestFirst THEN c.id END DESC, c.id
LIMIT toInteger($limit)
RETURN c.id AS node, [c.id] AS position
