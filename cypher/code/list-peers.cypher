// scan: Company, since a line of business is a property that no index holds
MATCH (c:Node {id: $company})-[:WAS*0..1]->(own:Company)
WHERE own.knownFrom <= $known < own.knownTo
CALL (c, own) {
  MATCH (c)-[t:SUBSIDIARY_OF]-(peer:Company)
  WHERE t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid <= t.validTo
  RETURN peer, 'PARENT' AS reason, CASE WHEN startNode(t) = c THEN peer.id ELSE c.id END AS by
  UNION
  MATCH (c)-[t:SUBSIDIARY_OF]->(parent:Actor)<-[u:SUBSIDIARY_OF]-(peer:Company)
  WHERE t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid <= t.validTo
    AND u.clearance <= $clearance AND u.knownFrom <= $known < u.knownTo AND u.validFrom <= $valid <= u.validTo
  RETURN peer, 'PARENT' AS reason, parent.id AS by
  UNION
  MATCH (c)-[t:MEMBER_OF]->(association:Actor)<-[u:MEMBER_OF]-(peer:Company)
  WHERE t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid <= t.validTo
    AND u.clearance <= $clearance AND u.knownFrom <= $known < u.knownTo AND u.validFrom <= $valid <= u.validTo
    AND EXISTS {
      (association)-[:WAS*0..1]->(body {kind: 'INDUSTRY_ASSOCIATION'}) WHERE body.knownFrom <= $known < body.knownTo }
  RETURN peer, 'ASSOCIATION' AS reason, association.id AS by
  UNION
  MATCH (own)-[:IN_COUNTRY]->(country:Country)<-[:IN_COUNTRY]-(alike:Company)<-[:WAS*0..1]-(peer:Company)
  WHERE alike.knownFrom <= $known < alike.knownTo AND peer.id IS NOT NULL
  RETURN peer, 'COUNTRY' AS reason, country.id AS by
  UNION
  MATCH (alike:Company)<-[:WAS*0..1]-(peer:Company)
  WHERE alike.sector = own.sector AND alike.knownFrom <= $known < alike.knownTo AND peer.id IS NOT NULL
  RETURN peer, 'SECTOR' AS reason, own.sector AS by
}
WITH c, peer, collect({ reason: reason, by: by }) AS reasons
WHERE peer <> c
OPTIONAL MATCH (peer)-[a:ASSESSED_ON]->(:Node {id: $criterion})
WHERE a.clearance <= $clearance AND a.knownFrom <= $known < a.knownTo AND a.validFrom <= $valid <= a.validTo
WITH peer, reasons, a, a IS NULL AND $includeUnknown AND EXISTS {
  (peer)-[s:SIGNED_CODE]->(:Actor)
  WHERE s.clearance <= $clearance AND s.knownFrom <= $known < s.knownTo AND s.validFrom <= $valid <= s.validTo } AS unknown
WHERE a.verb = 'MET' OR unknown
RETURN peer.id AS peer, reasons, coalesce(a.verb = 'MET', false) AS met, a.since AS since
ORDER BY peer
