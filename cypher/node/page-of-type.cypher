MATCH (n:Node {type: $type})
WHERE n.nameKey > $after AND @known(n) AND n.validFrom <= $valid
WITH n ORDER BY n.nameKey LIMIT toInteger($limit)
WITH n, properties(n) AS values
RETURN [n.nameKey] AS position, @node(n, values) AS node
ORDER BY n.nameKey
