// The actors that pursue each objective themselves, or have a current seat where it is pursued: in an initiative, or in an alliance that
// is shown as a partnership.
UNWIND $objectives AS objective
CALL (objective) {
  MATCH (:Node {id: objective})<-[p:PURSUES]-(a:Actor)
  WHERE @holds(p)
  RETURN a
  UNION
  MATCH (:Node {id: objective})<-[p:PURSUES]-(initiative:Node)<-[t]-(a:Actor)
  WHERE @isSeat(t, initiative) AND @holds(t) AND @holds(p) AND @underWay(initiative)
  RETURN a
}
RETURN objective, collect(DISTINCT a.id) AS actors
