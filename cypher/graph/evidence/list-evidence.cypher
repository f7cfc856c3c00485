MATCH (e:Evidence)
// A plan made while the graph was small would keep scanning all evidence.
USING INDEX e:Evidence(of)
WHERE e.of IN $ids AND @known(e)
WITH e, coalesce(e.id, e.pastOf) AS id
RETURN e.of AS of, e { .*, id: id, source: head([(e)<-[:WAS*0..1]-()-[:FROM]->(s:Source) | s.id]) } AS evidence
// A year or a month means its last day; undated evidence comes last.
ORDER BY left(coalesce(e.asOf, '0000') + '-99-99', 10) DESC, id
