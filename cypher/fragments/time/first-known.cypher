// @first-known(): when any version of tie $tie was first known, as `firstKnown`; null without $tie.
CALL () {
  WITH $tie AS id
  WHERE id IS NOT NULL
  CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
  WHERE t.id = id
  RETURN min(t.knownFrom) AS firstKnown
}
