// The kinds of current ties of each actor. Membership of the network, PURSUES, COVERS and derived
// ties do not count as `tied`.
UNWIND $ids AS id
MATCH (actor:Node {id: id})
CALL (actor) {
  MATCH (actor)-[t]-(other:Node)
  WHERE t.id IS NOT NULL AND t.derived IS NULL AND @holds(t)
  RETURN
    count(CASE WHEN NOT type(t) IN ['PURSUES', 'COVERS'] AND NOT (type(t) = 'MEMBER_OF' AND other.id = $network) THEN 1 END) > 0 AS tied,
    count(CASE WHEN startNode(t) = actor AND @is-seat(t, other) AND (other.type IN ['Partnership', 'AdvocacyAction', 'Campaign']
      OR (other.kind = 'COALITION' AND other.id <> $network)) THEN 1 END) > 0 AS seated,
    count(CASE WHEN type(t) = 'PURSUES' THEN 1 END) > 0 AS pursues,
    count(CASE WHEN type(t) = 'SIGNED_CODE' AND startNode(t) = actor THEN 1 END) > 0 AS signed,
    count(CASE WHEN type(t) = 'ASSESSED_ON' AND other.type = 'CodeCriterion' THEN 1 END) > 0 AS assessed,
    count(CASE WHEN type(t) = 'CONTACT_OF' OR t.heldBy IS NOT NULL THEN 1 END) > 0 AS contacted,
    count(t) > 0 AS anyTie, count(CASE WHEN @held-status(t, $valid) = 'CURRENT' THEN 1 END) > 0 AS confirmed
}
RETURN id, tied, seated, pursues, signed, assessed, anyTie, confirmed, contacted,
  EXISTS { (actor)<-[:MEETING_BY|MEETING_WITH]-(m:Meeting) WHERE @visible-node(m) AND m.validFrom <= $valid } AS met
