// @all-partnerships(): the versions of (coalition) partnerships that pass @begun, as `p`.
CALL () {
  MATCH (p:Partnership)
  WHERE @known(p) AND @begun(p)
  RETURN p
  UNION ALL
  MATCH (p:Actor {kind: 'COALITION'})<-[:WAS*0..1]-(newest:Actor)
  WHERE newest.id IN $coalitions AND @known(p) AND @begun(p)
  RETURN p
}
