MATCH (c:Node {type: 'Country'})
WITH c, CASE $language WHEN 'FR' THEN c.nameKeyFr ELSE c.nameKey END AS key
WHERE c.knownFrom <= $known < c.knownTo AND key > $after
WITH c, key ORDER BY key LIMIT toInteger($limit)
WITH c, key, properties(c) AS said
RETURN [key] AS position, [
  c.id,
  [(c)-[r:IN_COUNTRY|IN_REGION|PART_OF]->(place) | [type(r), place.id]],
  [name IN $nodeColumns | said[name]]] AS node
ORDER BY key
