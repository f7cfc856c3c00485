// The actors tied to each region: they cover a country of it, or are a regional body with one as a member state.
UNWIND $regions AS region
MATCH (area:Node {id: region, type: 'Region'})
CALL (area) {
  MATCH (area)<-[:IN_REGION]-(:Country)<-[t:COVERS]-(actor:Actor)
  WHERE @holds(t)
  RETURN actor
  UNION
  MATCH (area)<-[:IN_REGION]-(:Country)-[t:MEMBER_STATE_OF]->(actor:RegionalBody)
  WHERE @holds(t)
  RETURN actor
}
RETURN region, collect(actor.id) AS actors
