// Dates every version of a tie by its remaining evidence: an erasure corrects in place.
CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
WHERE t.id = $id
WITH t, startNode(t) AS from, endNode(t) AS to
@dates-of(t, from, to)
SET t.validFrom = dates.validFrom, t.confirmed = dates.confirmed, t.confirmedTo = dates.confirmedTo, t.copied = dates.copied
