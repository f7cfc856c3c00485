// @has-only-ties(actor): true where all ties that a version of an actor has or had are of
// $onlyTies and, where that is set, with $onlyTiedTo, not counting PURSUES, COVERS and derived ones.
NOT EXISTS {
  (@actor)<-[:WAS*0..1]-(:Actor)-[t]-(other:Node)
  WHERE t.id IS NOT NULL AND (NOT type(t) IN $onlyTies OR NOT other.id IN coalesce($onlyTiedTo, [other.id]))
    AND NOT type(t) IN ['PURSUES', 'COVERS'] AND t.derived IS NULL AND @visible(t) AND t.validFrom <= $valid }
