CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
UNWIND [row IN $rows WHERE row.id = t.id AND row.knownFrom = t.knownFrom] AS row
SET t.knownTo = $at, t.retractedAt = CASE WHEN row.retracted THEN $at ELSE t.retractedAt END
