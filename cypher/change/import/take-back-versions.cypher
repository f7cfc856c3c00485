// scan: Node, to undo an import that was cut short
MATCH (n:Node)-[:WAS]->(past:Node)
USING SCAN n:Node
WHERE n.knownFrom = $at AND past.knownTo = $at
WITH n, past LIMIT 10000
CALL (n) {
  MATCH (n)-[relation:@place-types()]->(:Node)
  DELETE relation
}
CALL (n, past) {
  MATCH (past)-[relation:@place-types()]->(container:Node)
  CREATE (n)-[:$(type(relation))]->(container)
}
SET n = past { .*, id: past.pastOf, pastOf: null, knownTo: $stillKnown }
DETACH DELETE past
RETURN count(*) AS count
