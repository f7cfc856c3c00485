MATCH (a:Actor)
WHERE a.nameKey > $after
  AND @actor-filter(a)
WITH a ORDER BY a.nameKey LIMIT toInteger($limit)
// or, to go on: RETURN null AS total, collect([[a.nameKey], a, null]) AS found
WITH a, properties(a) AS values
RETURN [a.nameKey] AS position, @node(a, values) AS node
ORDER BY a.nameKey
