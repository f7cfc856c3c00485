// When each picture known at the instant was saved, and the author of its last visible change.
UNWIND $ids AS id
MATCH (p:Node {id: id})
WITH p, @version(p) AS version
WHERE @visible-node(version)
RETURN p.id AS id, version.knownFrom AS at, coalesce(head(COLLECT {
  MATCH (p)<-[t:TOUCHED]-(c:Change)
  WHERE t.needs <= $clearance AND c.clearance <= $clearance AND c.at <= version.knownFrom
  RETURN c.by ORDER BY c.at DESC LIMIT 1 }), 'SEED') AS by
