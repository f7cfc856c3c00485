// Leaves each node's present version behind and gives the node the next one: ties stay with the node, and what it is part
// of goes with the version that it was said of. At the instant of its own beginning a version is corrected in place, since
// it was in force at no other: so that running this twice leaves one version behind.
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
CALL (n) {
  WITH n WHERE n.knownFrom < $at
  CREATE (n)-[:WAS]->(past:Past:$(labels(n)))
  // The id is the node's alone, and unique.
  SET past = n { .*, id: null, pastOf: n.id, knownTo: CASE WHEN n.knownTo > $at THEN $at ELSE n.knownTo END }
  WITH n, past
  MATCH (n)-[said:IN_COUNTRY|IN_REGION|PART_OF]->(whole:Node)
  CREATE (past)-[:$(type(said))]->(whole)
}
CALL (n) {
  MATCH (n)-[said:IN_COUNTRY|IN_REGION|PART_OF]->(:Node)
  DELETE said
}
SET n = row.properties
WITH n, row
CALL (n, row) {
  UNWIND row.places AS said
  MATCH (whole:Node {id: said.place})
  CREATE (n)-[:$(said.relation)]->(whole)
}
RETURN count(*) AS superseded
