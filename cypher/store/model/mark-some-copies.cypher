// scan: Source, once, of a graph stored before evidence was marked as from a copy
MATCH (s:Source)
WHERE s.kind = 'COPY'
MATCH (e:Evidence)<-[:WAS*0..1]-(:Evidence)-[:FROM]->(s)
WHERE e.copied IS NULL
WITH DISTINCT e LIMIT 10000
SET e.copied = true
RETURN count(*) AS count
