// Copies each node's current version to a Past node and writes the next version to the node. Ties
// stay with the node; @place-types relations go with the version. A version that began at $at is
// corrected in place, as it was current at no other instant; a second run is idempotent.
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
CALL (n) {
  WITH n WHERE n.knownFrom < $at
  CREATE (n)-[:WAS]->(past:Past:$(labels(n)))
  // Ids are unique: only the newest version has it.
  SET past = n { .*, id: null, pastOf: n.id, knownTo: CASE WHEN n.knownTo > $at THEN $at ELSE n.knownTo END }
  WITH n, past
  MATCH (n)-[relation:@place-types()]->(container:Node)
  CREATE (past)-[:$(type(relation))]->(container)
}
CALL (n) {
  MATCH (n)-[relation:@place-types()]->(:Node)
  DELETE relation
}
SET n = row.properties
WITH n, row
CALL (n, row) {
  UNWIND row.places AS place
  MATCH (container:Node {id: place.place})
  CREATE (n)-[:$(place.relation)]->(container)
}
RETURN count(*) AS superseded
