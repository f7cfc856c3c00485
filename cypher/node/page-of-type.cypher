MATCH (n:Node {type: $type})
WHERE n.nameKey > $after AND n.knownFrom <= $known < n.knownTo AND n.validFrom <= $valid
RETURN coalesce(n.id, n.pastOf) AS node, [n.nameKey] AS position
ORDER BY n.nameKey LIMIT toInteger($limit)
