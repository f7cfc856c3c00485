// Each node in the version in force, by the id that only the newest version holds.
MATCH (n:Node)-[:WAS*0..1]->(version:Node)
WHERE n.id IN $ids AND version.knownFrom <= $known < version.knownTo
  // A value is read with its indicator, and evidence is not for readers who may not see what it is for.
  AND NOT n:IndicatorValue AND coalesce(n.clearance, 0) <= $clearance
RETURN version {
  .*,
  id: n.id,
  country: head([(version)-[:IN_COUNTRY]->(c:Country) | c.id]),
  region: head([(version)-[:IN_REGION]->(r:Region) | r.id]),
  parent: head([(version)-[:PART_OF]->(p:Node) | p.id]),
  source: head([(n)-[:FROM]->(s:Source) | s.id])
} AS node
