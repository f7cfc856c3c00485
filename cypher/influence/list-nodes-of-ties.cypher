// all versions: the projection filters by clearance and by both clocks itself
// The nodes whose own rows depend on some ties: initiatives on those that are no part of the influence graph, which can keep them
// from running out, and governments on all, without which they are in no list.
CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
WHERE t.id IN $ids
UNWIND [startNode(t), endNode(t)] AS end
WITH end, NOT type(t) IN $types AS isBeside
WHERE end.derived OR (isBeside AND end.type IN ['Partnership', 'AdvocacyAction', 'Campaign'])
WITH DISTINCT end
RETURN end.id AS id
