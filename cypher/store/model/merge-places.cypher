// The relations of @place-types, undated facts of a node, not ties. Not by MERGE: see merge-ties.
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
WITH row, n, row.place AS place
MATCH (container:Node {id: place})
WHERE NOT EXISTS { (n)-[existing]->(container) WHERE type(existing) = row.relation }
CREATE (n)-[:$(row.relation)]->(container)
