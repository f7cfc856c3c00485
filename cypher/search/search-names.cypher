// A name that holds the whole text, word by word, is nearer than one that shares its rarer words.
CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS n, score
WHERE n.knownFrom <= $known < n.knownTo AND ($kinds IS NULL OR (n:Actor AND n.kind IN $kinds))
WITH n, score * CASE WHEN n.searchText CONTAINS $phrase THEN 4 ELSE 1 END AS score
ORDER BY score DESC, n.nameKey LIMIT toInteger($first)
WITH n, score, properties(n) AS said
RETURN score, [
  coalesce(n.id, n.pastOf),
  [(n)-[r:IN_COUNTRY|IN_REGION|PART_OF]->(place) | [type(r), place.id]],
  [name IN $nodeColumns | said[name]]] AS node
ORDER BY score DESC, n.nameKey
