// Every version of the evidence for these records, or of one piece of it; and the sources that nothing else cites.
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
