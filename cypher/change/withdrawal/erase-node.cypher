// Erases every version of a node.
MATCH (n:Node {id: $id})
OPTIONAL MATCH (n)-[:WAS]->(past:Node)
WITH n, collect(past) AS versions
WITH versions + [n] AS versions, size(versions) + 1 AS count
FOREACH (version IN versions | DETACH DELETE version)
RETURN count
