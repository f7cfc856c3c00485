MATCH (n:Node {type: $type})
WHERE n.nameKey > $after AND n.knownFrom <= $known < n.knownTo AND n.validFrom <= $valid
WITH n ORDER BY n.nameKey LIMIT toInteger($limit)
WITH n, properties(n) AS said
RETURN [n.nameKey] AS position, [
  coalesce(n.id, n.pastOf),
  [(n)-[r:IN_COUNTRY|IN_REGION|PART_OF]->(place) | [type(r), place.id]],
  [name IN $nodeColumns | said[name]]] AS node
ORDER BY n.nameKey
