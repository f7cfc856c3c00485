MATCH (n:Node)-[t]->(other:Node)
WHERE n.id IN $ids AND other.id IN $ids AND t.id IS NOT NULL
  AND @holds(t)
RETURN t { .*, type: type(t), from: n.id, to: other.id } AS tie
ORDER BY t.id
