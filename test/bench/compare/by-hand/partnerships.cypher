// The start of a statement: current partnerships as `p`, including coalition partnerships.
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
