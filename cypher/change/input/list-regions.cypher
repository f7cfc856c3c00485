// The regions of each record: of an actor or a country, where it is based; of another record that
// covers countries, theirs, never those of its seats; of an instrument, none. A commitment and its
// report follow their author, a meeting its actors, a finding its actor, a roster statement its
// node, a value its country. A closed record keeps its last region.
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
