// Lists the locators of the evidence for these records, or of one, and sources cited nowhere else.
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
