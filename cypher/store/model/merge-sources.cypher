UNWIND $rows AS row
MERGE (s:Node {id: row.id})
ON CREATE SET s = row.properties, s:Source
