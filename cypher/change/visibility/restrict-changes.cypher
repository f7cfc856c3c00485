UNWIND $rows AS row
MATCH (c:Change {id: row.id})
SET c.clearance = row.clearance
WITH c, row
UNWIND row.touched AS touched
MATCH (c)-[t:TOUCHED]->(:Node {id: touched.id})
SET t.needs = touched.clearance
