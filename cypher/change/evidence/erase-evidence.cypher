// Erases every version of some records' evidence, or of one, and sources cited nowhere else.
MATCH (e:Evidence)
USING INDEX e:Evidence(of)
WHERE e.of IN $of AND ($id IS NULL OR coalesce(e.id, e.pastOf) = $id)
OPTIONAL MATCH (e)-[:FROM]->(s:Source)
WITH collect(DISTINCT e) AS evidence, collect(DISTINCT s) AS sources
WITH evidence, sources, size(evidence) AS count
FOREACH (e IN evidence | DETACH DELETE e)
WITH sources, count
CALL (sources) {
  UNWIND sources AS s
  WITH s WHERE NOT EXISTS { (s)<-[:FROM]-() }
  DETACH DELETE s
}
RETURN count
