// Every version of the tie, so that an earlier known instant shows no more of it than now.
CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
WHERE t.id = $id AND t.clearance < $to
SET t.clearance = $to, t.visibility = $visibility, t.restricted = true
RETURN count(t) AS count
