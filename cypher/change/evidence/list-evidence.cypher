// Past versions, which have no id, are left out.
MATCH (e:Evidence)
USING INDEX e:Evidence(of)
WHERE e.of IN $of AND e.id IS NOT NULL
RETURN e.id AS id, @current(e) AS current, e.of AS of, head([(e)-[:FROM]->(s:Source) | s.id]) AS source,
  e.locator AS locator, e.asOf AS asOf, e.against AS against
