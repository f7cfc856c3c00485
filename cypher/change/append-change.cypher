MATCH (f:Feed {id: 'feed'})
SET f.sequence = $change.sequence, f.at = $change.at
CREATE (c:Node:Change)
SET c = $change
WITH c
UNWIND $touched AS touched
MATCH (n:Node {id: touched.id})
CREATE (c)-[:TOUCHED {needs: touched.clearance}]->(n)
