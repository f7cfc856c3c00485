// Gives the earlier versions of a meeting its current host instead of this actor, and its current
// guests where this actor alone was the guest.
MATCH (actor:Node {id: $id})<-[was:MEETING_BY|MEETING_WITH]-(past:Past)<-[:WAS]-(m:Meeting)-[now:MEETING_BY|MEETING_WITH]->(other:Actor)
USING INDEX actor:Node(id)
WHERE type(now) = type(was) AND other <> actor
  AND (type(was) = 'MEETING_BY' OR NOT EXISTS { (past)-[:MEETING_WITH]->(met:Actor) WHERE met <> actor })
WITH was, type(was) AS role, past, collect(DISTINCT other) AS others
DELETE was
WITH role, past, others
UNWIND others AS other
CREATE (past)-[:$(role)]->(other)
