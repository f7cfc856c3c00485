// The ties of some types that turn UNCONFIRMED in a period, the day after which they are CURRENT.
CALL db.index.fulltext.queryRelationships('tie_days', $query) YIELD relationship AS t
WHERE type(t) IN $types AND @visible(t) AND NOT t.contested AND t.derived IS NULL
WITH t, @day-that-counts(t) AS confirmed, @confirmed-years(t) AS years
WITH t, @years-after(confirmed, years) AS day
WHERE $from <= day <= $to AND day < @holds-until(t)
WITH t, day, startNode(t) AS n, endNode(t) AS other
WITH t, day, [@version(n), @version(other)] AS ends
WHERE @ends-filter(ends)
WITH t, day, ends ORDER BY day, t.id LIMIT toInteger($limit)
RETURN 'TIE_UNCONFIRMED' AS kind, day, day AS on, t.id AS id, @revised-at(t.id, [t] + ends) AS revisedAt
