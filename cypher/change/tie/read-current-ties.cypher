// Without derived ties, which follow their ends: see derive-ties.
MATCH (n:Node)-[t]-(:Node)
WHERE n.id IN $nodes AND t.id IS NOT NULL AND t.derived IS NULL AND @current(t)
WITH DISTINCT t, startNode(t) AS from, endNode(t) AS to
RETURN t.id AS id, type(t) AS type, from.id AS from, to.id AS to, from.type AS fromType, to.type AS toType,
  properties(t) AS properties
ORDER BY t.id
