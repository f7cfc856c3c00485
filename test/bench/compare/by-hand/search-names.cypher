CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS n, score
WHERE @visible-node(n) AND @cited-visibly(n)
WITH n, score ORDER BY score DESC, coalesce(n.nameKey, n.id) LIMIT toInteger($first)
RETURN n { .id, name: coalesce(n.nameEn, n.title) } AS answer
