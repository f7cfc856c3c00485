UNWIND $rows AS row
MATCH (from:Node {id: row.from})
WITH row, from, row.to AS end
MATCH (to:Node {id: end})
CALL (row, from, to) {
  // Idempotent: running it twice creates each version once.
  WITH row, from, to
  WHERE NOT EXISTS { (from)-[existing]->(to) WHERE existing.id = row.id AND existing.knownFrom = row.properties.knownFrom }
  CREATE (from)-[t:$(row.type)]->(to)
  SET t = row.properties
}
