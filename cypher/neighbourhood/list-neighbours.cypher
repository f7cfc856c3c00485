// What is one tie away from the nodes, nearest names first; what is already in the picture is left out.
MATCH (n:Node)-[t]-(other:Node)
WHERE n.id IN $ids AND NOT other.id IN $seen AND t.id IS NOT NULL
  AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid <= t.validTo
WITH DISTINCT other
MATCH (other)-[:WAS*0..1]->(version:Node)
WHERE version.knownFrom <= $known < version.knownTo
RETURN other.id AS id
ORDER BY version.nameKey LIMIT toInteger($limit)
