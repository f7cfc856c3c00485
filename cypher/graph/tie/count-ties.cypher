MATCH (n:Node)
WHERE n.nameKey > ''
MATCH (n)-[t]->(other:Node)
WHERE @tie-filter(t)
@tie-parts(t, n, other)
RETURN count(t) AS total
