UNWIND $rows AS row
MATCH (from:Node {id: row.from})
WITH row, from, row.to AS end
MATCH (to:Node {id: end})
MERGE (from)-[t:$(row.type) {id: row.id}]->(to)
ON CREATE SET t = row.properties
RETURN count(t) AS merged
