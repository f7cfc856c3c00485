// The current ties that these actors keep.
CALL db.index.fulltext.queryRelationships('tie_held_by', $query) YIELD relationship AS t
WHERE t.heldBy IN $actors AND @current(t)
RETURN t.id AS id, type(t) AS type, startNode(t).id AS from, endNode(t).id AS to, properties(t) AS properties
ORDER BY t.id
