UNWIND $rows AS row
MATCH (from:Node {id: row.from})
WITH row, from, row.to AS end
MATCH (to:Node {id: end})
CREATE (from)-[t:$(row.type)]->(to)
SET t = row.properties
