// CREATE after a check, because MERGE would search all relationships of a source.
UNWIND $rows AS row
MATCH (s:Node {id: row.source})
CALL (row, s) {
  WITH row, s
  WHERE NOT EXISTS { (existing:Node) WHERE existing.id = row.id }
  CREATE (e:Node:Evidence)
  SET e = row.properties
  CREATE (e)-[:FROM]->(s)
}
