// Takes an actor out of every version of the ties that it keeps.
CALL db.index.fulltext.queryRelationships('tie_held_by', $query) YIELD relationship AS t
WHERE t.heldBy = $id
SET t.heldBy = null
