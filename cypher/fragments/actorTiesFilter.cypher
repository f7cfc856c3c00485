// @actorTiesFilter(actor): whether a version of an actor passes what the filter of the list of actors says of its ties alone.
// Statements of their own use it: planning it takes as long as all else.
($criterion IS NULL OR (EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t:SIGNED_CODE]->(:Actor)
    WHERE @holds(t)
  } AND coalesce(head(COLLECT {
    MATCH (@actor)<-[:WAS*0..1]-(:Actor)-[t:ASSESSED_ON]->(criterion:CodeCriterion)
    WHERE criterion.id = $criterion AND @holds(t)
    RETURN CASE WHEN t.verb IN ['NOT_STARTED', 'IN_PROGRESS', 'MET'] THEN t.verb END ORDER BY t.id
  }), 'UNKNOWN') IN $criterionStatus))
  AND ($onlyTies IS NULL OR NOT EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[t]-(:Node)
    WHERE t.id IS NOT NULL AND NOT type(t) IN $onlyTies AND NOT type(t) IN ['PURSUES', 'COVERS'] AND t.derived IS NULL AND @holds(t) })
