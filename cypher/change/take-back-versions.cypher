// scan: Node, to take back what an import that was cut short left behind
MATCH (n:Node)-[:WAS]->(past:Node)
USING SCAN n:Node
WHERE n.knownFrom = $at AND past.knownTo = $at
WITH n, past LIMIT 10000
CALL (n) {
  MATCH (n)-[said:IN_COUNTRY|IN_REGION|PART_OF]->(:Node)
  DELETE said
}
CALL (n, past) {
  MATCH (past)-[said:IN_COUNTRY|IN_REGION|PART_OF]->(whole:Node)
  CREATE (n)-[:$(type(said))]->(whole)
}
SET n = past { .*, id: past.pastOf, pastOf: null, knownTo: $stillKnown }
DETACH DELETE past
RETURN count(*) AS count
