// Erases every version of these ties: those in the index, and those between their ends, since no
// part of an erased tie may remain that the index does not have.
CALL () {
  CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
  WHERE t.id IN $ids
  RETURN t
  UNION
  MATCH (n:Node)-[t]-(:Node)
  WHERE n.id IN $ends AND t.id IN $ids
  RETURN t
}
DELETE t
RETURN count(*) AS count
