MATCH (c:Node {type: 'Country'})
WITH c, CASE $language WHEN 'FR' THEN c.nameKeyFr ELSE c.nameKey END AS key
WHERE key > $after AND @country-filter(c)
WITH c, key ORDER BY key LIMIT toInteger($limit)
// or, to go on: RETURN null AS total, collect([[key], c, null]) AS found
WITH c, key, properties(c) AS values
RETURN [key] AS position, @node(c, values) AS node
ORDER BY key
