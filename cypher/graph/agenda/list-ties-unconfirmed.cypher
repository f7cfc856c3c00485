// The ties of some types that turn UNCONFIRMED in a period, the day after which they are CURRENT.
CALL db.index.fulltext.queryRelationships('tie_days', $query) YIELD relationship AS t
WHERE type(t) IN $types AND @visible(t) AND NOT t.contested AND t.derived IS NULL
WITH t, @dayThatCounts(t) AS confirmed, @confirmedYears(t) AS years
WITH t, @yearsAfter(confirmed, years) AS day
WHERE $from <= day <= $to AND day < @holdsUntil(t)
WITH t, day, startNode(t) AS n, endNode(t) AS other
WITH t, day, [@version(n), @version(other)] AS ends
WHERE @endsFilter(ends)
WITH t, day, ends ORDER BY day, t.id LIMIT toInteger($limit)
RETURN 'TIE_UNCONFIRMED' AS kind, day, day AS on, t.id AS id, @revisedAt(t.id, [t] + ends) AS revisedAt
