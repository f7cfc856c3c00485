MATCH (e:Evidence)
WHERE e.of IN $ids AND e.knownFrom <= $known < e.knownTo
RETURN e.of AS of, e { .*, source: head([(e)-[:FROM]->(s:Source) | s.id]) } AS evidence
ORDER BY e.asOf DESC, e.id
