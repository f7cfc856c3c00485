UNWIND $rows AS row
MATCH (s:Node {id: row.source})
MERGE (e:Node {id: row.id})
ON CREATE SET e = row.properties, e:Evidence
MERGE (e)-[:FROM]->(s)
