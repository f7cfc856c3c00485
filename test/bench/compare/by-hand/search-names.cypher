CALL () {
  CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS n, score
  WHERE @visible-node(n) AND @cited-visibly(n)
  WITH n, score ORDER BY score DESC, coalesce(n.nameKey, n.id) LIMIT toInteger($first)
  RETURN collect(n) AS found
}
CALL (found) {
  UNWIND found AS n
  RETURN n
UNION ALL
  // Where nothing matches all words, the organisations that share one.
  UNWIND CASE found WHEN [] THEN [$related] ELSE [] END AS related
  CALL db.index.fulltext.queryNodes('names', related) YIELD node AS n, score
  WHERE n:Actor AND @visible-node(n) AND @cited-visibly(n)
  WITH n, score ORDER BY score DESC, coalesce(n.nameKey, n.id) LIMIT toInteger($first)
  RETURN n
}
RETURN n { .id, name: coalesce(n.nameEn, n.title) } AS answer
