// The current ties that these actors keep, or for whose asks they are intermediaries.
CALL db.index.fulltext.queryRelationships('tie_held_by', $query) YIELD relationship AS t
WHERE (t.heldBy IN $actors OR any(actor IN t.through WHERE actor IN $actors)) AND @current(t)
RETURN t.id AS id, type(t) AS type, startNode(t).id AS from, endNode(t).id AS to, properties(t) AS properties
ORDER BY t.id
