// @initiativeFilter(initiative): whether a version of an action or a campaign had begun by the valid day and passes what the filters of
// both lists say; the rest of the WHERE of a MATCH, in parts as @actorFilter. One that ended still counts: it stays done.
@visibleNode(@initiative) AND @hasBegun(@initiative)
  AND ($text IS NULL OR @initiative.searchText CONTAINS $text)
@scopeParts(@initiative)
