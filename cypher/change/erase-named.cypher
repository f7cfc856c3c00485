// Takes an actor out of every version of the ties that it keeps, or for whose asks it is to open the door.
CALL db.index.fulltext.queryRelationships('tie_held_by', $query) YIELD relationship AS t
WITH t, [actor IN t.through WHERE actor <> $id] AS through
SET t.heldBy = CASE WHEN t.heldBy <> $id THEN t.heldBy END, t.through = CASE WHEN through <> [] THEN through END
