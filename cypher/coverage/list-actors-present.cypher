// How many members are based in each region, and of which groups an actor is on record there: based in a country of it,
// covering one, or a regional body with a member state in it.
UNWIND $regions AS region
CALL (region) {
  MATCH (area:Node {id: region})<-[:IN_REGION|IN_NAMED_REGION]-(:Country)<-[:IN_COUNTRY]-(actor:Actor)
  USING INDEX area:Node(id)
  WHERE @known(actor) AND @valid(actor) AND @listed(actor)
  RETURN coalesce(actor.id, actor.pastOf) AS id, actor.group AS group, actor:Member AS based
  UNION
  MATCH (area:Node {id: region})<-[:IN_REGION|IN_NAMED_REGION]-(:Country)-[t:COVERS|MEMBER_STATE_OF]-(end:Actor)
  USING INDEX area:Node(id)
  WHERE @holds(t)
  WITH @version(end) AS actor
  RETURN coalesce(actor.id, actor.pastOf) AS id, actor.group AS group, false AS based
}
WITH region, collect(DISTINCT CASE WHEN based THEN id END) AS members, collect(DISTINCT group) AS groups
RETURN region, size(members) AS members, groups
ORDER BY region
