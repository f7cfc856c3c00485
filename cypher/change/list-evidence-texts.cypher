// What goes with the evidence for these records, or with one piece of it: where it is said, and the sources that nothing else cites.
MATCH (e:Evidence)
USING INDEX e:Evidence(of)
WHERE e.of IN $of AND ($id IS NULL OR coalesce(e.id, e.pastOf) = $id)
WITH collect(DISTINCT e) AS evidence
UNWIND evidence AS e
OPTIONAL MATCH (e)-[:FROM]->(s:Source)
WHERE NOT EXISTS { MATCH (s)<-[:FROM]-(other) WHERE NOT other IN evidence }
UNWIND [e.locator, s.title, s.publisher, s.originalPublisher] AS text
WITH text WHERE text IS NOT NULL
RETURN DISTINCT text
