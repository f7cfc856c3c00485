// @initiative-filter(initiative): true where a version of an action or a campaign had begun by the
// valid date, or has one of the statuses, and passes the parts that the filters of both lists
// share; the rest of the WHERE of a MATCH, in parts like @actor-filter. An initiative that ended
// still counts: it remains done.
@visible-node(@initiative)
  AND CASE WHEN $statuses IS NULL THEN @has-begun(@initiative) ELSE (@initiative-status(@initiative)) IN $statuses END
  AND ($text IS NULL OR @initiative.searchText CONTAINS $text)
@scope-parts(@initiative)
@groups-part(@initiative)
