// @hasOnlyTiesTo(actor): as @hasOnlyTies, of ties with other nodes than $onlyTiedTo.
CASE WHEN EXISTS {
  (@actor)<-[:WAS*0..1]-(:Actor)-[t]-(other:Node)
  WHERE t.id IS NOT NULL AND NOT other.id IN $onlyTiedTo AND NOT type(t) IN ['PURSUES', 'COVERS'] AND t.derived IS NULL AND @holds(t)
} THEN false END
