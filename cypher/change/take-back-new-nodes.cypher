// scan: Node, to take back what an import that was cut short left behind, some at a time so that a small heap holds them
MATCH (n:Node)
WHERE n.knownFrom = $at AND NOT EXISTS { (n)-[:WAS]->(:Node) }
WITH n LIMIT 10000
DETACH DELETE n
RETURN count(*) AS count
