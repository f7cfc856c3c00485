// Every node in the version current at the known instant, with its evidence. Sorted before the evidence is collected, while
// rows are small.
MATCH (n:Node)
WHERE n.type IN $types AND @known(n)
WITH n, coalesce(n.id, n.pastOf) AS id
ORDER BY id
@exportedEvidence(id, id)
RETURN n { .type, .nameEn, .nameFr, .otherNames, .since, .until, .kind, .group, .sector, .website, .status, .founded,
  .activeSince, .outcome, .initiativeKind, .note, .iso3, .regionBasis, .boardSeats, .adopted, .unit, .number, .knownFrom,
  id: id,
  country: head([(n)-[:IN_COUNTRY]->(c:Country) | c.id]),
  region: head([(n)-[:IN_REGION]->(r:Region) | r.id]),
  parent: head([(n)-[:PART_OF]->(p:Node) | p.id]),
  evidence: evidence
} AS node
