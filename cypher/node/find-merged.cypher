// Into which actors others were merged by the known instant.
MATCH (n:Node)
WHERE n.id IN $ids AND n.mergedInto IS NOT NULL AND n.knownTo <= $known
RETURN n.id AS id, n.mergedInto AS into
