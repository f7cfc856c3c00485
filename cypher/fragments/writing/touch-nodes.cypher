// @touch-nodes(change): adds a change to the histories of the nodes in $touched. Finds the ties
// derived in the change here: reading them before would take another round trip under the lock.
CALL (@change) {
  UNWIND $touched AS touched
  MATCH (:Node {id: touched.id})-[t:ORGAN_OF]-(:Node)
  WHERE t.derived AND @change.at IN [t.knownFrom, t.knownTo]
  WITH collect(DISTINCT t) AS ties
  CALL (@change, ties) {
    WITH @change, [t IN ties WHERE NOT t.id IN @change.ties | t.id] AS derived
    WHERE size(derived) > 0 AND @change.isLoad IS NULL
    SET @change.ties = @change.ties + derived
  }
  RETURN reduce(ends = [], t IN ties | ends + [startNode(t).id, endNode(t).id]) AS ends
}
UNWIND $touched + [end IN ends | { id: end, clearance: 0 }] AS touched
WITH @change, touched.id AS id, min(touched.clearance) AS clearance
MATCH (n:Node {id: id})
// A government may be an end of a tie that an earlier statement of the same change derived.
MERGE (@change)-[t:TOUCHED]->(n)
SET t.needs = CASE WHEN t.needs < clearance THEN t.needs ELSE clearance END
