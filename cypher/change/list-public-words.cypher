// Of some words, folded, those of a name that everybody may see now, of a node that is not among $ids. The title of a source is no name: it may be cited in confidence.
UNWIND $words AS word
CALL (word) {
  CALL db.index.fulltext.queryNodes('names', word) YIELD node AS n
  WHERE NOT n:Source AND NOT n.id IN $ids AND @current(n) AND coalesce(n.clearance, 0) = 0
  RETURN n LIMIT 1
}
RETURN word
