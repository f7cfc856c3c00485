// @partnershipFilter(partnership): true where a version of a partnership, or of a coalition
// partnership, passes the filter's text and its PURSUES, ABOUT and COVERS parts; the rest of the
// WHERE of a MATCH, in parts like @actorFilter.
($text IS NULL OR @partnership.searchText CONTAINS $text)
@scopeParts(@partnership)
