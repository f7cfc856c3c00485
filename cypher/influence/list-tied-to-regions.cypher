// The actors tied to each region: they cover a country of it, or are a regional body with one as a
// member state or an organ of that. `based` has those based in a named region; null for a seat
// block, which the projection has.
UNWIND $regions AS region
MATCH (area:Node {id: region, type: 'Region'})
RETURN region, COLLECT {
  MATCH (area)<-[:IN_REGION|IN_NAMED_REGION]-(:Country)<-[t:COVERS]-(actor:Actor)
  WITH t, actor, 1 AS part1
  WHERE @holds(t)
  RETURN actor.id AS id
  UNION
  MATCH (area)<-[:IN_REGION|IN_NAMED_REGION]-(:Country)-[t:MEMBER_STATE_OF]->(actor:RegionalBody)
  WHERE @holds(t)
  RETURN actor.id AS id
  UNION
  MATCH (area)<-[:IN_REGION|IN_NAMED_REGION]-(:Country)-[t:MEMBER_STATE_OF]->(body:RegionalBody)
  WITH t, body, 2 AS part2
  WHERE @holds(t)
  MATCH (body)<-[organ:ORGAN_OF]-(actor:Actor)
  WHERE @holds(organ)
  RETURN actor.id AS id
} AS actors, CASE WHEN EXISTS { (area)<-[:IN_NAMED_REGION]-(:Country) } THEN COLLECT {
  MATCH (area)<-[:IN_NAMED_REGION]-(:Country)<-[:IN_COUNTRY]-(actor:Actor)
  WHERE @known(actor)
  RETURN DISTINCT coalesce(actor.id, actor.pastOf) AS id
} END AS based
