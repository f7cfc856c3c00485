// A name that holds the whole text, word by word, is nearer than one that shares its rarer words.
CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS n, score
WHERE n.knownFrom <= $known < n.knownTo AND ($kinds IS NULL OR (n:Actor AND n.kind IN $kinds))
WITH n, score * CASE WHEN n.searchText CONTAINS $phrase THEN 4 ELSE 1 END AS score
RETURN coalesce(n.id, n.pastOf) AS id, score, [n.nameEn, n.nameFr] + n.otherNames AS names
ORDER BY score DESC, n.nameKey
LIMIT toInteger($first)
