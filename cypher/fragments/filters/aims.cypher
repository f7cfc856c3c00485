// @aims(actor, type, label, ids): true where a version of an actor has a current tie of this type
// to one of $ids, by itself or through a seat; null where it has none to any. An instrument may
// stand for an objective.
head(COLLECT {
  MATCH (@actor)<-[:WAS*0..1]-(:Actor)-[t*0..1]->(initiative:Node)-[aim:@type|@instrument-types()]->(aimed:@label|Instrument)
  WITH t, initiative, aim, aimed, 1 AS aimPart1
  WHERE @holds(aim)
  WITH t, initiative, aimed, 2 AS aimPart2
  WHERE CASE WHEN t = [] THEN true ELSE @is-seat(t[0], initiative) AND @holds(t[0]) AND @under-way(initiative) END
  RETURN CASE WHEN max(aimed.id IN @ids) THEN true WHEN max(aimed:@label) THEN false END })
