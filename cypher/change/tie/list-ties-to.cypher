// The current recorded ties of some types from any of some nodes to one.
MATCH (to:Node {id: $to})
UNWIND $from AS start
MATCH (from:Node {id: start})
CALL (from, to) {
  MATCH (from)-[t]->(to)
  WHERE type(t) IN $types AND t.id IS NOT NULL AND t.derived IS NULL AND @current(t)
  RETURN t
}
RETURN t.id AS id, type(t) AS type, start AS from, $to AS to, properties(t) AS properties
ORDER BY id
