// Lists a node's dependent records in any version: an actor's commitments, findings on its
// engagement, and the meetings by it or with nobody else; a commitment's follow-ups; any node's
// roster statements.
MATCH (n:Node {id: $id})
CALL (n) {
  CALL (n) {
    WITH n WHERE n:Commitment
    RETURN n AS whole
    UNION
    MATCH (n)-[:PROMISED]->(whole:Commitment)
    RETURN whole
    UNION
    WITH n WHERE n:Actor
    RETURN n AS whole
  }
  CALL (n, whole) {
    WITH n, whole WHERE n <> whole
    RETURN whole AS part
    UNION
    MATCH (whole)-[:WAS*0..1]->(:Node)<-[:PART_OF]-(part:FollowUp|EngagementStatus)
    RETURN part
  }
  RETURN part
  UNION
  MATCH (n)-[:WAS*0..1]->(:Node)<-[:PART_OF]-(part:RosterStatement)
  RETURN part
  UNION
  MATCH (n)<-[:MEETING_BY]-(part:Meeting)
  RETURN part
  UNION
  MATCH (n)<-[:MEETING_WITH]-(part:Meeting)
  WHERE NOT EXISTS { (part)-[:MEETING_WITH]->(met:Node) WHERE met <> n }
  RETURN part
}
RETURN DISTINCT coalesce(part.id, part.pastOf) AS id, part.type AS type
