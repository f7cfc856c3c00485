UNWIND $rows AS row
MATCH (n:Node {id: row.id})
SET n.knownTo = $at, n.mergedInto = row.mergedInto
