// all versions: the projection filters by clearance and by both clocks itself
// The same as read-projected-ties, for some ties.
CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
WHERE t.id IN $ties AND type(t) IN $types
WITH t, startNode(t) AS n, endNode(t) AS other
WHERE n.type IN $nodeTypes AND other.type IN $nodeTypes
@evidence-days(t)
RETURN @projected-tie(t, n, other), evidence
