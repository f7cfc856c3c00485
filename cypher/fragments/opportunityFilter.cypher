// @opportunityFilter(opportunity): whether a version of an opportunity passes the filter of the list of opportunities, but for its
// period; the rest of the WHERE of a MATCH, in parts as @actorFilter. What it covers and pursues counts after it is over too:
// $includeEnded is true.
@visibleNode(@opportunity)
  AND ($kinds IS NULL OR @opportunity.kind IN $kinds)
@scopeParts(@opportunity)
