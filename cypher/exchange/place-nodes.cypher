// What a node is part of: undated facts of its own record, not ties. Not by MERGE: see merge-ties.
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
WITH row, n, row.place AS place
MATCH (whole:Node {id: place})
WHERE NOT EXISTS { (n)-[known]->(whole) WHERE type(known) = row.relation }
CREATE (n)-[:$(row.relation)]->(whole)
