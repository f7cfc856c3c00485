CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
WHERE t.id IN $ids
RETURN t.id AS id, type(t) AS type, startNode(t).id AS from, endNode(t).id AS to, properties(t) AS properties
ORDER BY t.knownFrom DESC
