MATCH (f:Feed {id: 'feed'})
SET f.sequence = $change.sequence, f.at = $change.at
CREATE (c:Node:Change)
SET c = $change
WITH c
// What was derived in this change is known only here: to read it before would take another round trip under the lock.
CALL (c) {
  UNWIND $touched AS touched
  MATCH (:Node {id: touched.id})-[t:ORGAN_OF]-(:Node)
  WHERE t.derived AND $change.at IN [t.knownFrom, t.knownTo]
  WITH collect(DISTINCT t) AS ties
  SET c.ties = c.ties + [t IN ties WHERE NOT t.id IN c.ties | t.id]
  RETURN reduce(ends = [], t IN ties | ends + [startNode(t).id, endNode(t).id]) AS ends
}
UNWIND $touched + [end IN ends | { id: end, clearance: 0 }] AS touched
WITH c, touched.id AS id, min(touched.clearance) AS clearance
MATCH (n:Node {id: id})
CREATE (c)-[:TOUCHED {needs: clearance}]->(n)
