// scan: Node, to clear a load that was cut short, some at a time for a small heap
MATCH (:Node)-[t]->()
WITH t LIMIT 10000
DELETE t
RETURN count(*) AS count
