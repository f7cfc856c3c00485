MATCH (:Node {id: $node})<-[t:TOUCHED]-(c:Change)
WHERE t.needs <= $clearance AND c.clearance <= $clearance AND c.at <= $known
  AND ($tie IS NULL OR $tie IN c.ties)
RETURN count(c) AS total
