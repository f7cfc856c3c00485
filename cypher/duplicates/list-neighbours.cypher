MATCH (n:Node)-[t]-(other:Node)
WHERE n.id IN $ids
  AND @holds(t)
RETURN n.id AS id, collect(DISTINCT other.id) AS others
