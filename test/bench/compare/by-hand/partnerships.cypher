// The start of a statement: the partnerships under way as `p`, alliances that are shown as such included.
CALL () {
  MATCH (p:Partnership)
  WHERE @known(p) AND @underWay(p)
  RETURN p
  UNION ALL
  MATCH (p:Actor {kind: 'COALITION'})
  WHERE @known(p) AND @valid(p) AND @isTable(p)
  RETURN p
}
WITH p
