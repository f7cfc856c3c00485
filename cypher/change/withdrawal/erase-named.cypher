// Removes an actor, as keeper and as intermediary, from every version of the ties naming it.
CALL db.index.fulltext.queryRelationships('tie_held_by', $query) YIELD relationship AS t
WITH t, [actor IN t.through WHERE actor <> $id] AS through
SET t.heldBy = CASE WHEN t.heldBy <> $id THEN t.heldBy END, t.through = CASE WHEN through <> [] THEN through END
