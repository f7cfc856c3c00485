// What a node has or had, in any version, that is nothing without it: of an actor the commitments that it made, of these and of a
// commitment the follow-ups.
MATCH (n:Node {id: $id})
CALL (n) {
  WITH n WHERE n:Commitment
  RETURN n AS commitment
  UNION
  MATCH (n)-[:PROMISED]->(commitment:Commitment)
  RETURN commitment
}
CALL (n, commitment) {
  WITH n, commitment WHERE n <> commitment
  RETURN commitment AS part
  UNION
  MATCH (commitment)-[:WAS*0..1]->(:Node)<-[:PART_OF]-(part:FollowUp)
  RETURN part
}
RETURN DISTINCT coalesce(part.id, part.pastOf) AS id, part.type AS type
