// Not by MERGE, which would look for the relation among all that a source has.
UNWIND $rows AS row
MATCH (s:Node {id: row.source})
CALL (row, s) {
  WITH row, s
  WHERE NOT EXISTS { (known:Node) WHERE known.id = row.id }
  CREATE (e:Node:Evidence)
  SET e = row.properties
  CREATE (e)-[:FROM]->(s)
}
