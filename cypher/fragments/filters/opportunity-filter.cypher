// @opportunity-filter(opportunity): true where a version of an opportunity passes the filter of the
// list of opportunities, except for its period; the rest of the WHERE of a MATCH, in parts like
// @actor-filter. Its COVERS and PURSUES ties still count after it is over: $includeEnded is true.
@visible-node(@opportunity)
  AND ($kinds IS NULL OR @opportunity.kind IN $kinds)
@scope-parts(@opportunity)
