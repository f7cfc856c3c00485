// Every node as it was known, with its evidence. A version that was left behind stands for its node; what it is part of
// hangs on itself. The order is asked for before anything large hangs on a row.
MATCH (n:Node)
WHERE n.type IN $types AND n.knownFrom <= $known < n.knownTo
WITH n, coalesce(n.id, n.pastOf) AS id
ORDER BY id
CALL (id) {
  OPTIONAL MATCH (e:Evidence)
  // A plan made while the graph was small would go on scanning all evidence for each node.
  USING INDEX e:Evidence(of)
  WHERE e.of = id AND e.clearance <= $clearance AND e.knownFrom <= $known < e.knownTo
  WITH e
  ORDER BY left(coalesce(e.asOf, '0000') + '-99-99', 10) DESC, e.id
  RETURN collect(e { .id, .locator, .confidence, .asOf, .against, .knownFrom,
    source: head([(e)-[:FROM]->(s:Source) | s { .id, .title, .url, .published }]) }) AS evidence
}
RETURN n { .type, .nameEn, .nameFr, .otherNames, .since, .until, .kind, .group, .sector, .website, .status, .founded,
  .activeSince, .outcome, .initiativeKind, .note, .iso3, .regionBasis, .boardSeats, .adopted, .unit, .number, .knownFrom,
  id: id,
  country: head([(n)-[:IN_COUNTRY]->(c:Country) | c.id]),
  region: head([(n)-[:IN_REGION]->(r:Region) | r.id]),
  parent: head([(n)-[:PART_OF]->(p:Node) | p.id]),
  evidence: evidence
} AS node
