MATCH (e:Evidence)
USING INDEX e:Evidence(of)
WHERE e.of IN $of AND @current(e)
RETURN e.of AS of, head([(e)-[:FROM]->(s:Source) | s.id]) AS source, e.locator AS locator, e.asOf AS asOf, e.against AS against
