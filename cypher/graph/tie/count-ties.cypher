MATCH (n:Node)
WHERE n.nameKey > ''
MATCH (n)-[t]->(other:Node)
WHERE @tieFilter(t)
@tieParts(t, n, other)
RETURN count(t) AS total
