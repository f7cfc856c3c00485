// scan: Node, to undo an import that was cut short, some at a time for a small heap
MATCH (n:Node)-[t]->(:Node)
// Keeps the plan from scanning all relationships, as it does for some numbers of ties.
USING SCAN n:Node
WHERE t.knownFrom = $at OR t.knownTo = $at
// Read before anything is deleted: a deleted tie has no properties.
WITH t, t.knownFrom = $at AS isNew LIMIT 10000
CALL (t, isNew) {
  WITH t, isNew WHERE isNew
  DELETE t
}
CALL (t, isNew) {
  WITH t, isNew WHERE NOT isNew
  SET t.knownTo = $stillKnown, t.retractedAt = null
}
RETURN count(*) AS count
