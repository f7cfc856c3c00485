// Every node in the version at the known instant, with its evidence, sorted before the evidence is
// collected, while rows are small.
MATCH (n:Node)
WHERE n.type IN $types AND @visible-node(n)
WITH n, coalesce(n.id, n.pastOf) AS id
ORDER BY id
@exported-evidence(id, id)
RETURN [name IN $properties | n[name]] AS values, {
  id: id,
  country: head([(n)-[:IN_COUNTRY]->(c:Country) | c.id]),
  region: head([(n)-[:IN_REGION]->(r:Region) | r.id]),
  namedRegions: CASE WHEN n:Country THEN COLLECT { MATCH (n)-[:IN_NAMED_REGION]->(r:Region) RETURN r.id ORDER BY r.id } END,
  parent: head([(n)-[:PART_OF]->(p:Node) | p.id]),
  by: head([(n)-[:MEETING_BY]->(a:Node) | a.id]),
  `with`: CASE WHEN n:Meeting THEN COLLECT { MATCH (n)-[:MEETING_WITH]->(a:Node) RETURN a.id ORDER BY a.id } END,
  about: CASE WHEN n:Meeting THEN COLLECT { MATCH (n)-[:MEETING_ABOUT]->(s:Node) RETURN s.id ORDER BY s.id } END,
  evidence: evidence
} AS node
