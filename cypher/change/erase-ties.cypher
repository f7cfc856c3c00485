// Every version of these ties.
CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
WHERE t.id IN $ids
DELETE t
RETURN count(*) AS count
