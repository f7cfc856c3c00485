MATCH (a:Actor)
WHERE a.nameKey > $after
  AND @actorFilter(a)
WITH a ORDER BY a.nameKey LIMIT toInteger($limit)
WITH a, properties(a) AS values
RETURN [a.nameKey] AS position, @node(a, values) AS node
ORDER BY a.nameKey
