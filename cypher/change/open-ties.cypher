UNWIND $rows AS row
MATCH (from:Node {id: row.from})
WITH row, from, row.to AS end
MATCH (to:Node {id: end})
CALL (row, from, to) {
  // Run twice, it opens each version once.
  WITH row, from, to
  WHERE NOT EXISTS { (from)-[known]->(to) WHERE known.id = row.id AND known.knownFrom = row.properties.knownFrom }
  CREATE (from)-[t:$(row.type)]->(to)
  SET t = row.properties
}
