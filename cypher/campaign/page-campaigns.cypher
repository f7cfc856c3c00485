MATCH (c:Node {type: 'Campaign'})
WHERE c.nameKey > $after
  AND @initiativeFilter(c)
WITH c ORDER BY c.nameKey LIMIT toInteger($limit)
WITH c, properties(c) AS values
RETURN [c.nameKey] AS position, @node(c, values) AS node
ORDER BY c.nameKey
