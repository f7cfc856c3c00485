// The regions in which each of these records is. An actor or a country is where it is based; another record that covers countries is where
// these are, never where those are that sit in it, and an instrument is in none. A commitment and a report of it are where their promiser is, a meeting
// where those are that met, a finding where its actor is, what is said of a list where that node is, a value where its country is. What is closed is where it was then.
MATCH (n:Node)
WHERE n.id IN $ids
CALL (n) {
  RETURN n AS based
  UNION
  MATCH (n)-[t:COVERS]->(based:Country)
  WHERE NOT n:Actor AND NOT n:Instrument AND t.knownTo >= n.knownTo
  RETURN based
  UNION
  MATCH (n)<-[t:PROMISED]-(based:Actor)
  WHERE n:Commitment AND t.knownTo >= n.knownTo
  RETURN based
  UNION
  MATCH (n)-[:PART_OF]->(commitment:Commitment)<-[t:PROMISED]-(based:Actor)
  WHERE n:FollowUp AND t.knownTo >= commitment.knownTo
  RETURN based
  UNION
  MATCH (n)-[:PART_OF]->(based:Node)
  WHERE n:EngagementStatus OR n:RosterStatement
  RETURN based
  UNION
  MATCH (n)-[:PART_OF]->(of)-[t:COVERS]->(based:Country)
  WHERE n:RosterStatement AND NOT of:Actor AND NOT of:Instrument AND t.knownTo >= of.knownTo
  RETURN based
  UNION
  MATCH (n)-[:MEETING_BY|MEETING_WITH]->(based:Actor)
  RETURN based
  UNION
  MATCH (based:Node {id: n.country})
  WHERE n:IndicatorValue
  RETURN based
}
MATCH (based)-[:IN_COUNTRY*0..1]->(:Node)-[:IN_REGION|IN_NAMED_REGION]->(r:Region)
RETURN DISTINCT n.id AS id, r.id AS region
