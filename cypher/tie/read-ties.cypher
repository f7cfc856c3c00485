CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
WHERE t.id IN $ids AND t.clearance <= $clearance AND t.knownFrom <= $known
WITH t ORDER BY t.knownFrom DESC
WITH t.id AS id, head(collect(t)) AS t
RETURN t { .*, type: type(t), from: startNode(t).id, to: endNode(t).id } AS tie
