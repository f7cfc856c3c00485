// Corrects versions of nodes in place, which only an erasure may.
UNWIND $rows AS row
MATCH (n:Node {id: row.id})-[:WAS*0..1]->(version:Node)
WHERE version.knownFrom = row.knownFrom
SET version.otherNames = row.otherNames, version.otherNameKinds = row.otherNameKinds, version.searchText = row.searchText
