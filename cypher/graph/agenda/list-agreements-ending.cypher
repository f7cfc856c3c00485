// The ties of some types that end in a period by their own end, not by one of their nodes.
CALL db.index.fulltext.queryRelationships('tie_days', $query) YIELD relationship AS t
WHERE type(t) IN $types AND @visible(t) AND $from <= t.validTo <= $to AND t.validTo = @last-day(t.until)
  AND @ends-ongoing(t)
WITH t, startNode(t) AS n, endNode(t) AS other
WITH t, [@version(n), @version(other)] AS ends
WHERE @ends-filter(ends)
WITH t, ends ORDER BY t.validTo, t.id LIMIT toInteger($limit)
RETURN 'AGREEMENT_ENDS' AS kind, t.validTo AS day, t.until AS on, t.id AS id, @revised-at(t.id, [t] + ends) AS revisedAt
