MATCH (me:Node {id: $id})
@weights(me)
WITH me, collect([other, out, back]) AS near
CALL (me, near) {
  UNWIND near AS tied
  RETURN tied[0] AS ally, (tied[1] + tied[2]) / 2 AS part
  UNION ALL
  UNWIND near AS shared
  WITH me, shared[0] AS n, shared[1] AS there, shared[2] AS back
  WHERE there > 0 AND back > 0
  WITH me, n, (there + back) / 2 AS w1
  @weights(n)
  WITH me, n, w1, sum(leaving) AS d, collect(CASE WHEN other <> me AND out > 0 AND back > 0 THEN [other, (out + back) / 2] END) AS found
  UNWIND found AS ally
  RETURN ally[0] AS ally, w1 * ally[1] / (log(1 + d) / log(2)) AS part
}
WITH ally, sum(part) AS score
WHERE ally:Actor AND score > 0
// Sums that differ only by the order of their terms are equal.
WITH ally.id AS id, score ORDER BY round(score, 12) DESC, id LIMIT toInteger($first)
RETURN { id: id, score: score } AS answer
