// What a node is part of: undated facts of its own record, not ties.
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
WITH row, n, row.place AS place
MATCH (whole:Node {id: place})
MERGE (n)-[:$(row.relation)]->(whole)
