// scan: Node, to clear what a load that was cut short left behind, some at a time so that a small heap holds them
MATCH (:Node)-[t]->()
WITH t LIMIT 10000
DELETE t
RETURN count(*) AS count
