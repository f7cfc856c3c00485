// The nodes that may be meant by ids that are unknown: those whose ids begin as these do, and those that share a word with them, most words
// first. What the reader may not see is left out before the limits, so that it takes the place of nothing: for that, the score of
// the full-text index is not used, which depends on all names.
UNWIND $wanted AS wanted
CALL (wanted) {
  UNWIND wanted.prefixes AS prefix
  CALL (prefix) {
    MATCH (n:Node)
    USING INDEX n:Node(id)
    // The many records that have no name go before anything of them is read.
    WHERE n.id STARTS WITH prefix AND NOT n:Evidence AND NOT n:IndicatorValue AND NOT n:Change
    WITH n, @version(n) AS version
    WHERE $known < version.knownTo AND coalesce(version.clearance, 0) <= $clearance AND @citedVisibly(n)
      AND coalesce(version.nameEn, version.title) IS NOT NULL
    RETURN n.id AS id, version ORDER BY id LIMIT 50
  }
  RETURN id, version
UNION
  WITH wanted
  CALL db.index.fulltext.queryNodes('names', wanted.query) YIELD node AS version
  WHERE @visibleNode(version) AND @citedVisibly(version)
  RETURN coalesce(version.id, version.pastOf) AS id, version
  ORDER BY size([word IN wanted.words WHERE version.searchText CONTAINS word]) DESC, id LIMIT 200
}
RETURN wanted.id AS wanted, id,
  [name IN [version.nameEn, version.nameFr, version.title] + coalesce(version.otherNames, []) WHERE name IS NOT NULL] AS names
