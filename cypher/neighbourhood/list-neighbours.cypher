// What is one tie away from the nodes, nearest names first; what is already in the picture is left out.
MATCH (n:Node)-[t]-(other:Node)
WHERE n.id IN $ids AND NOT other.id IN $seen
  AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid <= t.validTo
WITH DISTINCT other
RETURN other.id AS id
ORDER BY other.nameKey LIMIT toInteger($limit)
