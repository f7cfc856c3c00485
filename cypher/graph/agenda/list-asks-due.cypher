// The asks due by a day in a period, by their latest stage, unless it is refused or done.
CALL db.index.fulltext.queryRelationships('tie_days', $query) YIELD relationship AS t
WHERE @state-holds(t) AND NOT coalesce(t.stage, 'PLANNED') IN ['REFUSED', 'DONE']
WITH t, @last-day(t.due) AS day
WHERE $from <= day <= $to
WITH t, day, startNode(t) AS n, endNode(t) AS other
WITH t, day, [@version(n), @version(other)] AS ends
WHERE @ends-filter(ends)
WITH t, day, ends ORDER BY day, t.id LIMIT toInteger($limit)
RETURN 'NEXT_STEP' AS kind, day, t.due AS on, t.id AS id, true AS isAsk, @revised-at(t.id, [t] + ends) AS revisedAt
