// @partnership-filter(partnership): true where a version of a partnership, or of a coalition
// partnership, passes the filter's text and its PURSUES, ABOUT and COVERS parts; the rest of the
// WHERE of a MATCH, in parts like @actor-filter.
($text IS NULL OR @partnership.searchText CONTAINS $text)
@scope-parts(@partnership)
