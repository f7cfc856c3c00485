// scan: Node, once, to date ties stored before they had days of their own
MATCH (from:Node)-[t]->(to:Node)
WHERE t.id IS NOT NULL AND t.mayRunOut IS NULL
WITH t, from, to LIMIT 10000
@dates-of(t, from, to)
SET t += dates
RETURN count(*) AS count
