// Returns the folded words used in a public current name of a node not in $ids. Titles of sources
// are not names: they may be cited in confidence.
UNWIND $words AS word
CALL (word) {
  CALL db.index.fulltext.queryNodes('names', word) YIELD node AS n
  WHERE NOT n:Source AND NOT n.id IN $ids AND @current(n) AND coalesce(n.clearance, 0) = 0
  RETURN n LIMIT 1
}
RETURN word
