// A name that contains the whole phrase ranks above one that shares only some of its rarer words, and above the titles of sources.
CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS n, score
WHERE @visibleNode(n)
  AND ($kinds IS NULL OR (n:Actor AND n.kind IN $kinds))
  AND ($types IS NULL OR n.type IN $types)
  AND @citedVisibly(n)
WITH n, score * CASE WHEN n.searchText CONTAINS $phrase THEN 4 ELSE 1 END AS score
ORDER BY score DESC, coalesce(n.nameKey, n.id) LIMIT toInteger($first)
WITH n, score, properties(n) AS values
RETURN score, @node(n, values) AS node
ORDER BY score DESC, coalesce(n.nameKey, n.id)
