// The actors based in each region, and those tied to it: they cover a country of it, or are a regional body of one.
UNWIND $regions AS region
MATCH (area:Node {id: region, type: 'Region'})
CALL (area) {
  MATCH (area)<-[:IN_REGION]-(:Country)<-[:IN_COUNTRY]-(version:Actor)
  WHERE @known(version)
  RETURN coalesce(version.id, version.pastOf) AS actor, true AS isBased
  UNION
  MATCH (area)<-[:IN_REGION]-(version:Actor)
  WHERE @known(version)
  RETURN coalesce(version.id, version.pastOf) AS actor, true AS isBased
  UNION
  MATCH (area)<-[:IN_REGION]-(:Country)<-[t:COVERS]-(actor:Actor)
  WHERE @holds(t)
  RETURN actor.id AS actor, false AS isBased
  UNION
  MATCH (area)<-[:IN_REGION]-(:Country)-[t:MEMBER_STATE_OF]->(actor:RegionalBody)
  WHERE @holds(t)
  RETURN actor.id AS actor, false AS isBased
}
WITH region, actor, true IN collect(isBased) AS isBased
RETURN region, collect(CASE WHEN isBased THEN actor END) AS based, collect(CASE WHEN NOT isBased THEN actor END) AS tied
