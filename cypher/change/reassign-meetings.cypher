// Who holds a meeting now has held it in its earlier versions too, in place of this actor; and who is met now was met in those in
// which this actor alone was.
MATCH (actor:Node {id: $id})<-[was:MEETING_BY|MEETING_WITH]-(past:Past)<-[:WAS]-(m:Meeting)-[now:MEETING_BY|MEETING_WITH]->(other:Actor)
USING INDEX actor:Node(id)
WHERE type(now) = type(was) AND other <> actor
  AND (type(was) = 'MEETING_BY' OR NOT EXISTS { (past)-[:MEETING_WITH]->(met:Actor) WHERE met <> actor })
WITH was, type(was) AS role, past, collect(DISTINCT other) AS others
DELETE was
WITH role, past, others
UNWIND others AS other
CREATE (past)-[:$(role)]->(other)
