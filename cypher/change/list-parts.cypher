// The follow-ups that a commitment has or had, in any version.
MATCH (n:Node {id: $id})-[:WAS*0..1]->(:Node)<-[:PART_OF]-(part:Node)
WHERE part.type = 'FollowUp'
RETURN DISTINCT coalesce(part.id, part.pastOf) AS id
