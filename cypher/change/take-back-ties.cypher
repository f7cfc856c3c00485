// scan: Node, to take back what an import that was cut short left behind, some at a time so that a small heap holds them
MATCH (n:Node)-[t]->(:Node)
// Without it the plan depends on how many ties there are: at times all relationships of the database are scanned.
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
