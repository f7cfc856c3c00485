// The number of members based in each country or region, and the groups with an actor there: based
// in it or in a country of it, covering it, or a regional body with a member state there.
UNWIND $places AS place
CALL (place) {
  // Each WITH passes on a constant, so that the rest is planned by itself: see @actor-filter.
  MATCH (area:Node {id: place})<-[:IN_REGION|IN_NAMED_REGION*0..1]-(:Country)<-[:IN_COUNTRY]-(actor:Actor)
  USING INDEX area:Node(id)
  WITH actor, 1 AS part1
  WHERE @known(actor) AND @valid(actor) AND @listed(actor)
  RETURN coalesce(actor.id, actor.pastOf) AS id, actor.group AS group, actor:Member AND @is-counted-member(actor) AS based
  UNION
  MATCH (area:Node {id: place})<-[:IN_REGION|IN_NAMED_REGION*0..1]-(:Country)-[t:COVERS|MEMBER_STATE_OF]-(end:Actor)
  USING INDEX area:Node(id)
  WITH t, end, 1 AS part1
  WHERE @holds(t)
  WITH @version(end) AS actor
  RETURN coalesce(actor.id, actor.pastOf) AS id, actor.group AS group, false AS based
}
WITH place, collect(DISTINCT CASE WHEN based THEN id END) AS members, collect(DISTINCT group) AS groups
RETURN place, size(members) AS members, groups
ORDER BY place
