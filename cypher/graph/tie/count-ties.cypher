MATCH (n:Node)
WHERE n.nameKey > ''
MATCH (n)-[t]->(other:Node)
WHERE @tieFilter(t)
WITH t, [@version(n), @version(other)] AS ends
WHERE @endsFilter(ends) AND @tieStatus(t) IN $status
RETURN count(t) AS total
