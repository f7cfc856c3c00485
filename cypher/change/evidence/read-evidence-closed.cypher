// The evidence withdrawn at an instant, also where it was restored and withdrawn again since.
MATCH (e:Evidence)
USING INDEX e:Evidence(of)
WHERE e.of IN $of AND e.id IS NOT NULL AND e.knownTo < '9999'
  AND (e.knownTo = $at OR EXISTS {
    (e)-[:WAS]->(past:Node)
    WHERE past.knownTo = $at AND e.knownFrom <> $at AND NOT EXISTS { (e)-[:WAS]->(next:Node) WHERE next.knownFrom = $at } })
RETURN e.id AS id, e.type AS type, properties(e) AS properties, [] AS places,
  head([(e)-[:FROM]->(s:Source) | s.id]) AS source
