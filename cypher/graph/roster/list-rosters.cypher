// The extent of the lists of each node, by node and kind: each list with a statement, and always
// the usual one for its type.
UNWIND $ids AS id
MATCH (node:Node {id: id})
WITH id, node, @version(node) AS version
WHERE $known < version.knownTo
WITH id, node, @has-ended(version) AS hasEnded
CALL (node) {
  MATCH (node)<-[:PART_OF]-(statement:RosterStatement)
  WHERE @visible-node(statement)
  WITH statement, @roster-rank(statement) AS rank ORDER BY rank DESC
  WITH statement.of AS of, collect(statement) AS statements
  RETURN collect({ of: of, statement: statements[0] }) AS stated
}
WITH id, node, hasEnded, stated, CASE WHEN node:Instrument THEN 'PARTIES' WHEN node:Actor THEN 'MEMBERS' WHEN node:Opportunity THEN 'SIGNATORIES' ELSE 'PARTICIPANTS' END AS usual
UNWIND CASE WHEN any(statement IN stated WHERE statement.of = usual) THEN stated ELSE stated + [{ of: usual }] END AS list
WITH id, node, hasEnded, list.of AS of, list.statement AS statement, @roster-types(node, list.of) AS types
CALL (node, hasEnded, of, types) {
  CALL (node, hasEnded, of, types) {
    MATCH (node)<-[t]-(listed:Node)
    WHERE type(t) IN types AND @is-listed(t, hasEnded)
    RETURN listed
    UNION
    // The authors of commitments made there signed it.
    MATCH (node)<-[madeAt:MADE_AT]-(:Commitment)<-[promised:PROMISED]-(listed:Actor)
    WHERE of = 'SIGNATORIES' AND @visible(madeAt) AND @visible(promised) AND promised.validFrom <= $valid
    RETURN listed
    UNION
    MATCH (node)<-[held:ORGANISED_BY]-(listed:Opportunity)
    WHERE of = 'SESSIONS' AND @visible(held)
    RETURN listed
    UNION
    MATCH (node)-[covered:COVERS]->(listed:Country)
    WHERE of = 'COUNTRIES' AND @is-listed(covered, hasEnded)
    RETURN listed
    UNION
    MATCH (node)<-[madeAt:MADE_AT]-(listed:Commitment)<-[promised:PROMISED]-(author:Actor)
    WHERE of = 'COMMITMENTS' AND @version(listed).kind = 'PLEDGE' AND @version(author).kind = 'GOVERNMENT'
      AND @visible(madeAt) AND @visible(promised) AND promised.validFrom <= $valid
    RETURN listed
  }
  RETURN count(DISTINCT listed) AS recorded
}
CALL (node, of) {
  MATCH (node)<-[madeAt:MADE_AT]-(signed:Commitment)<-[promised:PROMISED]-(:Actor)
  WHERE of = 'COMMITMENTS' AND @version(signed).kind = 'SIGNATURE'
    AND @visible(madeAt) AND @visible(promised) AND promised.validFrom <= $valid
  RETURN count(DISTINCT signed) AS signatures
}
RETURN id AS node, of, @extent(statement, recorded, hasEnded) AS extent, recorded, types, signatures, coalesce(statement.id, statement.pastOf) AS statement,
  statement.reported AS reported, coalesce(statement.atLeast, false) AS atLeast, statement.asOf AS asOf
ORDER BY node, of
