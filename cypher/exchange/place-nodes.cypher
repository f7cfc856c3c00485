// What a node is part of: undated facts of its own record, not ties.
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
MATCH (place:Node {id: row.place})
MERGE (n)-[:$(row.relation)]->(place)
