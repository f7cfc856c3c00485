// The nodes of which every word of the text matches one of the names, or a name of the actor's
// country. Exact and prefix matches rank above fuzzy ones, names above promises and then titles of
// sources, and own names above the country's, members first.
// scan: Company, because the sector has no index
UNWIND $terms AS term
CALL db.index.fulltext.queryNodes('names', term.query) YIELD node AS named, score
WHERE @visible-node(named)
WITH named, term.word AS word, max(term.fit) AS fit, max(score) AS score
WITH collect({ named: named, word: word, fit: fit, score: score }) AS found
CALL (found) {
  UNWIND found AS hit
  RETURN hit.named AS n, hit.word AS word, hit.fit AS fit, hit.score AS score
UNION ALL
  UNWIND found AS hit
  WITH hit, hit.named AS named
  WHERE named:Country
  MATCH (country:Node {id: @any-id(named)})<-[:IN_COUNTRY]-(n:Actor)
  USING INDEX country:Node(id)
  WHERE @known(n)
  RETURN n, hit.word AS word, hit.fit - CASE WHEN n:Member THEN 0.4 ELSE 0.5 END AS fit, hit.score AS score
UNION ALL
  UNWIND $sectors AS sector
  MATCH (n:Company {sector: sector})
  WHERE @known(n)
  RETURN n, sector AS word, $alike AS fit, 0.0 AS score
}
WITH n, word, max(fit) AS fit, max(score) AS score
WITH n, count(*) AS words, min(fit) <= $alike AS isAlike, avg(fit) AS fit, sum(score) AS score
WHERE words >= $words
WITH n, isAlike, fit, score, 1 AS part1
WHERE ($kinds IS NULL OR (n:Actor AND n.kind IN $kinds))
  AND ($types IS NULL OR n.type IN $types)
  AND @cited-visibly(n)
// Each summand outweighs those that follow it.
WITH n, isAlike,
  CASE WHEN isAlike THEN 0 ELSE 200 END
  + CASE WHEN n:Source THEN 0 WHEN n:Commitment THEN 80 ELSE 160 END
  + CASE WHEN $phrase IN split(n.searchText, '\n') THEN 40 ELSE 0 END
  + 10 * fit + CASE WHEN n.searchText CONTAINS $phrase THEN 4 ELSE 0 END
  + score / (score + 10) AS score
ORDER BY score DESC, coalesce(n.nameKey, n.id) LIMIT toInteger($limit)
WITH n, isAlike, score, properties(n) AS values
RETURN score, isAlike, @node(n, values) AS node
ORDER BY score DESC, coalesce(n.nameKey, n.id)
