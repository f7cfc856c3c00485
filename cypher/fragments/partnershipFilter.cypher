// @partnershipFilter(partnership): whether a version of a partnership, or of an alliance shown as one, passes what the filter says of its
// text and of what it pursues, is about and covers; the rest of the WHERE of a MATCH, in parts as @actorFilter.
($text IS NULL OR @partnership.searchText CONTAINS $text)
@scopeParts(@partnership)
