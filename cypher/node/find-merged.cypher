// Into which actor another was merged by the known instant.
MATCH (n:Node {id: $id})
WHERE n.mergedInto IS NOT NULL AND n.knownTo <= $known
RETURN n.mergedInto AS into
