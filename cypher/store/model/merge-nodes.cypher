UNWIND $rows AS row
MERGE (n:Node {id: row.id})
ON CREATE SET n = row.properties, n:$(row.labels)
