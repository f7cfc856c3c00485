MATCH (n:Node)-[t]-(other:Node)
WHERE n.id IN $ids
  AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid <= t.validTo
RETURN n.id AS id, collect(DISTINCT other.id) AS others
