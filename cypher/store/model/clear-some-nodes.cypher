// scan: Node, once all its relations are gone
MATCH (n:Node)
WITH n LIMIT 10000
DELETE n
RETURN count(*) AS count
