// Corrects versions of pictures in place, which only an erasure may.
UNWIND $rows AS row
MATCH (p:Node {id: row.id})-[:WAS*0..1]->(version:Node)
WHERE version.knownFrom = row.knownFrom
SET version.view = row.view, version.steps = row.steps
