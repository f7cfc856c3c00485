// Requests extra hits, since the index also contains other node types and past versions.
CALL db.index.fulltext.queryNodes('names', $query, {limit: 4 * toInteger($limit)}) YIELD node AS n, score
WHERE n:Actor AND @known(n) AND @listed(n)
WITH n, score ORDER BY score DESC, n.nameKey LIMIT toInteger($limit)
RETURN @compared-actor(n) AS actor
