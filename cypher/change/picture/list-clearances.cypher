// The clearance needed to see each node now: for a source the lowest of its evidence.
UNWIND $ids AS id
MATCH (n:Node {id: id})
WHERE @current(n)
WITH n, CASE WHEN n:Source THEN head(COLLECT {
  MATCH (n)<-[:FROM]-(:Evidence)-[:WAS*0..1]->(citing:Evidence)
  WHERE @current(citing)
  RETURN min(citing.clearance) AS lowest }) ELSE coalesce(n.clearance, 0) END AS clearance
WHERE clearance IS NOT NULL
RETURN n.id AS id, n.type AS type, clearance
