// scan: Node, to take back what an import that was cut short left behind, some at a time so that a small heap holds them
MATCH (:Node)-[t]->(:Node)
WHERE t.knownFrom = $at OR t.knownTo = $at
WITH t LIMIT 10000
CALL (t) {
  WITH t WHERE t.knownFrom = $at
  DELETE t
}
CALL (t) {
  WITH t WHERE t.knownFrom < $at
  SET t.knownTo = $stillKnown, t.retractedAt = null
}
RETURN count(*) AS count
