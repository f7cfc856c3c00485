// The actors that pursue each objective themselves, or have a current seat in an initiative or
// coalition partnership that does.
UNWIND $objectives AS objective
CALL (objective) {
  MATCH (:Node {id: objective})<-[p:PURSUES]-(a:Actor)
  WHERE @holds(p)
  RETURN a
  UNION
  MATCH (:Node {id: objective})<-[p:PURSUES]-(initiative:Node)
  WITH p, initiative, 1 AS part1
  WHERE @holds(p) AND @under-way(initiative)
  MATCH (initiative)<-[t]-(a:Actor)
  WITH initiative, t, a, 2 AS part2
  WHERE @is-seat(t, initiative) AND @holds(t)
  RETURN a
}
RETURN objective, collect(DISTINCT a.id) AS actors
