CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS n, score
WITH n, score ORDER BY score DESC, n.nameKey LIMIT toInteger($first)
RETURN n { .id, name: n.nameEn, score: score } AS answer
