// @actionFilter(action): whether a version of an action passes the filter of the list of actions. An action that ended
// still counts: it stays done. Each entry of $related names the types of a tie and the nodes that one of these must lead to.
@known(@action) AND @action.validFrom <= $valid
  AND ($kinds IS NULL OR @action.kind IN $kinds)
  AND ($text IS NULL OR @action.searchText CONTAINS $text)
  AND ($campaigns IS NULL OR EXISTS { (@action)-[:PART_OF]->(c:Campaign) WHERE c.id IN $campaigns })
  AND all(relation IN $related WHERE EXISTS {
    (@action)<-[:WAS*0..1]-(:Node)-[t]-(other:Node)
    WHERE type(t) IN relation.types AND other.id IN relation.ids AND @visible(t) AND t.validFrom <= $valid })
  AND ($regions IS NULL OR EXISTS {
    (@action)<-[:WAS*0..1]-(:Node)-[t:COVERS]->(:Country)-[:IN_REGION]->(r:Region)
    WHERE r.id IN $regions AND @visible(t) AND t.validFrom <= $valid })
