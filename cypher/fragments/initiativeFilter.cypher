// @initiativeFilter(initiative): whether a version of an action or a campaign had begun by the valid day and passes what the filters of
// both lists say; the rest of the WHERE of a MATCH, in parts as @actorFilter. One that ended still counts: it stays done. Each entry of
// $related names the types of a tie and the nodes that one of these must lead to.
@visibleNode(@initiative) AND @hasBegun(@initiative)
  AND ($text IS NULL OR @initiative.searchText CONTAINS $text)
WITH *, 1 AS relatedPart
WHERE all(relation IN $related WHERE EXISTS {
    (@initiative)<-[:WAS*0..1]-(:Node)-[t]-(other:Node)
    WHERE type(t) IN relation.types AND other.id IN relation.ids AND @visible(t) AND t.validFrom <= $valid })
@scopeParts(@initiative)
