// Derived ties give way to recorded ones.
MATCH (from:Node {id: $from})
WITH from, $to AS end
MATCH (to:Node {id: end})
CALL (from, to) {
  MATCH (from)-[t]-(to)
  WHERE type(t) IN $types AND t.id IS NOT NULL AND t.derived IS NULL AND @current(t)
  RETURN t
}
RETURN t.id AS id, type(t) AS type, startNode(t).id AS from, endNode(t).id AS to, properties(t) AS properties
ORDER BY id
