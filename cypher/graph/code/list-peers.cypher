// The peers of each company that meet a criterion.
// scan: Company, because the sector has no index
UNWIND $companies AS company
MATCH (c:Node {id: company})-[:WAS*0..1]->(companyVersion:Company)
WHERE @known(companyVersion)
CALL (c, companyVersion) {
  MATCH (c)-[t:SUBSIDIARY_OF]-(peer:Company)
  WHERE @holds(t)
  RETURN peer, 'PARENT' AS reason, CASE WHEN startNode(t) = c THEN peer.id ELSE c.id END AS by
  UNION
  MATCH (c)-[t:SUBSIDIARY_OF]->(parent:Actor)
  WITH t, parent, 1 AS part1
  WHERE @holds(t)
  MATCH (parent)<-[u:SUBSIDIARY_OF]-(peer:Company)
  WHERE @holds(u)
  RETURN peer, 'PARENT' AS reason, parent.id AS by
  UNION
  MATCH (c)-[t:MEMBER_OF]->(association:Actor)
  WITH t, association, 1 AS part1
  WHERE @holds(t) AND EXISTS {
    (association)-[:WAS*0..1]->(body {kind: 'INDUSTRY_ASSOCIATION'}) WHERE @known(body) }
  MATCH (association)<-[u:MEMBER_OF]-(peer:Company)
  WITH association, u, peer, 2 AS part2
  WHERE @holds(u)
  RETURN peer, 'ASSOCIATION' AS reason, association.id AS by
  UNION
  MATCH (companyVersion)-[:IN_COUNTRY]->(country:Country)<-[:IN_COUNTRY]-(peerVersion:Company)<-[:WAS*0..1]-(peer:Company)
  WITH country, peerVersion, peer, 1 AS part1
  WHERE @known(peerVersion) AND peer.id IS NOT NULL
  RETURN peer, 'COUNTRY' AS reason, country.id AS by
  UNION
  MATCH (peerVersion:Company)<-[:WAS*0..1]-(peer:Company)
  WHERE peerVersion.sector = companyVersion.sector AND @known(peerVersion) AND peer.id IS NOT NULL
  RETURN peer, 'SECTOR' AS reason, companyVersion.sector AS by
}
WITH c, peer, collect({ reason: reason, by: by }) AS reasons
WHERE peer <> c
OPTIONAL MATCH (peer)-[a:ASSESSED_ON]->(:Node {id: $criterion})
WHERE @holds(a)
WITH c, peer, reasons, a, a IS NULL AND $includeUnknown AND EXISTS {
  (peer)-[s:SIGNED_CODE]->(:Actor)
  WHERE @holds(s) } AS unknown
WHERE a.verb = 'MET' OR unknown
RETURN c.id AS company, peer.id AS peer, reasons, coalesce(a.verb = 'MET', false) AS met, a.since AS since
ORDER BY company, peer
