// The candidates for unknown ids: nodes whose ids begin as they do, and nodes that share a word
// with them, most words first. Hidden nodes are removed before the limits, so that they displace
// nothing; hence no full-text score is used, which depends on all names.
UNWIND $wanted AS wanted
CALL (wanted) {
  UNWIND wanted.prefixes AS prefix
  CALL (prefix) {
    MATCH (n:Node)
    USING INDEX n:Node(id)
    // Drops the many records that have no name before reading anything of them.
    WHERE n.id STARTS WITH prefix AND NOT n:Evidence AND NOT n:IndicatorValue AND NOT n:Change
    WITH n, @version(n) AS version
    WHERE $known < version.knownTo AND coalesce(version.clearance, 0) <= $clearance AND @cited-visibly(n)
      AND coalesce(version.nameEn, version.title) IS NOT NULL
    RETURN n.id AS id, version ORDER BY id LIMIT 50
  }
  RETURN id, version
UNION
  WITH wanted
  CALL db.index.fulltext.queryNodes('names', wanted.query) YIELD node AS version
  WHERE @visible-node(version) AND @cited-visibly(version)
  RETURN coalesce(version.id, version.pastOf) AS id, version
  ORDER BY size([word IN wanted.words WHERE version.searchText CONTAINS word]) DESC, id LIMIT 200
}
RETURN wanted.id AS wanted, id,
  [name IN [version.nameEn, version.nameFr, version.title] + coalesce(version.otherNames, []) WHERE name IS NOT NULL] AS names
