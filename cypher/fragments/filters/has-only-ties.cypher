// @has-only-ties(actor): false where a version of an actor has a current tie of a type not in
// $onlyTies, or with a node not in $onlyTiedTo where that is set, not counting PURSUES, COVERS and
// derived ties; else null, since no list of all ties of an actor is complete.
CASE WHEN EXISTS {
  (@actor)<-[:WAS*0..1]-(:Actor)-[t]-(other:Node)
  WHERE t.id IS NOT NULL AND (NOT type(t) IN $onlyTies OR NOT other.id IN coalesce($onlyTiedTo, [other.id])) AND NOT type(t) IN ['PURSUES', 'COVERS'] AND t.derived IS NULL AND @holds(t)
} THEN false END
