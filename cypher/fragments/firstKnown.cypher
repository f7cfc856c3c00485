// @firstKnown(): from when the tie $tie is known, in whichever version, as `firstKnown`; null where $tie is null.
CALL () {
  WITH $tie AS id
  WHERE id IS NOT NULL
  CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
  WHERE t.id = id
  RETURN min(t.knownFrom) AS firstKnown
}
