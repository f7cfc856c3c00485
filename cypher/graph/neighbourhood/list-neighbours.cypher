// The nodes one tie away from these, by name, without those already found.
MATCH (n:Node)-[t]-(other:Node)
WHERE n.id IN $ids AND NOT other.id IN $seen AND t.id IS NOT NULL
  AND @holds(t)
WITH DISTINCT other
MATCH (other)-[:WAS*0..1]->(version:Node)
WHERE @known(version)
RETURN other.id AS id
ORDER BY version.nameKey LIMIT toInteger($limit)
