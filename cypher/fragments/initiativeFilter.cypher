// @initiativeFilter(initiative): whether a version of an action or a campaign had begun by the valid day and passes what the filters of
// both lists say. One that ended still counts: it stays done. Each entry of $related names the types of a tie and the nodes
// that one of these must lead to.
@known(@initiative) AND @initiative.validFrom <= $valid
  AND ($text IS NULL OR @initiative.searchText CONTAINS $text)
  AND all(relation IN $related WHERE EXISTS {
    (@initiative)<-[:WAS*0..1]-(:Node)-[t]-(other:Node)
    WHERE type(t) IN relation.types AND other.id IN relation.ids AND @visible(t) AND t.validFrom <= $valid })
  AND ($regions IS NULL OR EXISTS {
    (@initiative)<-[:WAS*0..1]-(:Node)-[t:COVERS]->(:Country)-[:IN_REGION|IN_NAMED_REGION]->(r:Region)
    WHERE r.id IN $regions AND @visible(t) AND t.validFrom <= $valid })
