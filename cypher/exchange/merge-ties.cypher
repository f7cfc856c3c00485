UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
MERGE (from)-[t:$(row.type) {id: row.id}]->(to)
ON CREATE SET t = row.properties
RETURN count(t) AS merged
