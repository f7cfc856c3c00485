MATCH (n:Node)-[t]->(other:Node)
WHERE n.id IN $ids AND other.id IN $ids AND t.id IS NOT NULL
  AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid <= t.validTo
RETURN t { .*, type: type(t), from: n.id, to: other.id } AS tie
ORDER BY t.id
