MATCH (e:Evidence)
USING INDEX e:Evidence(of)
WHERE e.of IN $of AND e.knownTo = $at AND e.id IS NOT NULL
RETURN e.id AS id, e.type AS type, properties(e) AS properties, [] AS places
