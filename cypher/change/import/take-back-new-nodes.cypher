// scan: Node, to undo an import that was cut short, some at a time for a small heap
MATCH (n:Node)
WHERE n.knownFrom = $at AND NOT EXISTS { (n)-[:WAS]->(:Node) }
WITH n LIMIT 10000
DETACH DELETE n
RETURN count(*) AS count
