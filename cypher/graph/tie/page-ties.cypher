// A page of all ties, by the name of the node each is from, read from the index until it is full.
MATCH (n:Node)
WHERE n.nameKey >= $after[0]
MATCH (n)-[t]->(other:Node)
WHERE (n.nameKey > $after[0] OR t.id > $after[1]) AND @tie-filter(t)
@tie-parts(t, n, other)
WITH n.nameKey AS name, t ORDER BY name, t.id LIMIT toInteger($limit)
WITH name, t, properties(t) AS values
RETURN [name, t.id] AS position, @tie(t, values) AS tie
ORDER BY name, t.id
