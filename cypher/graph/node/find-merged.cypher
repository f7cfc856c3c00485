// The actors into which others had been merged by the known instant.
MATCH (n:Node)-[:WAS*0..1]->(version:Node)
WHERE n.id IN $ids AND version.knownFrom <= $known
WITH n, version ORDER BY version.knownFrom DESC
WITH n, head(collect(version)) AS last
WHERE last.mergedInto IS NOT NULL AND last.knownTo <= $known
RETURN n.id AS id, last.mergedInto AS into
