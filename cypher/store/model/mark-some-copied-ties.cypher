// scan: Node, once, of a graph stored before ties were marked as supported by copies only
MATCH (from:Node)-[t]->(to:Node)
USING SCAN from:Node
WHERE t.id IS NOT NULL AND t.copied IS NULL
  AND EXISTS { MATCH (e:Evidence) USING INDEX e:Evidence(of) WHERE e.of = t.id AND e.copied }
WITH t, from, to
@dates-of(t, from, to)
WITH t, dates
WHERE dates.copied
WITH t LIMIT 10000
SET t.copied = true
RETURN count(*) AS count
