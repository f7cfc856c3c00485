// scan: Node, once, of a graph that was stored before ties were dated by their evidence and their ends
MATCH (from:Node)-[t]->(to:Node)
WHERE t.id IS NOT NULL AND t.mayRunOut IS NULL
WITH t, from, to LIMIT 10000
@datesOf(t, from, to)
SET t += dates
RETURN count(*) AS count
