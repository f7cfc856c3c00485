// @all-partnerships(): the versions of (coalition) partnerships that pass @listed-partnership, as
// `p`.
CALL () {
  MATCH (p:Partnership)
  WHERE @known(p) AND @listed-partnership(p)
  RETURN p
  UNION ALL
  MATCH (p:Actor {kind: 'COALITION'})<-[:WAS*0..1]-(newest:Actor)
  WHERE newest.id IN $coalitions AND @known(p) AND @listed-partnership(p)
  RETURN p
}
