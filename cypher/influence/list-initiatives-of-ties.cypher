// all versions: the projection filters by clearance and by both clocks itself
// The initiatives that some ties belong to which are no part of the influence graph: these can keep them from running out.
CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
WHERE t.id IN $ids AND NOT type(t) IN $types
UNWIND [startNode(t), endNode(t)] AS end
WITH DISTINCT end
WHERE end.type IN ['Partnership', 'AdvocacyAction', 'Campaign']
RETURN end.id AS id
