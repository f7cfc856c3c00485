// Derives the ties of all authorities, after a load or in a graph stored before they existed.
MATCH (n:Node {type: 'Partner'})
WHERE n.id > $after AND n.kind IN $authorityKinds
WITH n ORDER BY n.id LIMIT toInteger($limit)
@derive-tie(n)
RETURN n.id AS id
