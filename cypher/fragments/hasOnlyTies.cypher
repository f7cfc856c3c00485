// @hasOnlyTies(actor): false where a version of an actor has a tie that holds of another type than $onlyTies, or with another node than
// $onlyTiedTo where that is given, what it pursues and covers and derived ties aside; else null: no list of all ties of an actor is
// complete.
CASE WHEN EXISTS {
  (@actor)<-[:WAS*0..1]-(:Actor)-[t]-(other:Node)
  WHERE t.id IS NOT NULL AND (NOT type(t) IN $onlyTies OR NOT other.id IN coalesce($onlyTiedTo, [other.id])) AND NOT type(t) IN ['PURSUES', 'COVERS'] AND t.derived IS NULL AND @holds(t)
} THEN false END
