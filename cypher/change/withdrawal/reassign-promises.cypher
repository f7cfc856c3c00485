// Gives earlier versions of a commitment its current author instead of this actor.
MATCH (actor:Node {id: $id})-[t:PROMISED]->(c:Commitment)
USING INDEX actor:Node(id)
CALL (c) {
  MATCH (owner:Actor)-[promise:PROMISED]->(c)
  RETURN owner ORDER BY promise.knownFrom DESC LIMIT 1
}
WITH actor, t, c, owner WHERE owner <> actor
CREATE (owner)-[next:PROMISED]->(c)
SET next = properties(t)
DELETE t
