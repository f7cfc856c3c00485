MATCH (c:Node {type: 'Country'})
WITH c, CASE $language WHEN 'FR' THEN c.nameKeyFr ELSE c.nameKey END AS key
WHERE c.knownFrom <= $known < c.knownTo AND key > $after
RETURN c.id AS node, [key] AS position
ORDER BY key LIMIT toInteger($limit)
