// @aboutOneOf(initiative): whether a tie on record says that an initiative is about one of $manifestations; all are where that is null.
($manifestations IS NULL OR EXISTS {
  (@initiative)-[about:ABOUT]->(form:Node)
  WHERE form.id IN $manifestations AND @visible(about) })
