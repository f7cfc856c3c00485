MATCH (n:Node)
WHERE n.id IN $ids AND n.knownFrom <= $known < n.knownTo
  // A value is read with its indicator, and evidence is not for readers who may not see what it is for.
  AND NOT n:IndicatorValue AND coalesce(n.clearance, 0) <= $clearance
RETURN n {
  .*,
  country: head([(n)-[:IN_COUNTRY]->(c:Country) | c.id]),
  region: head([(n)-[:IN_REGION]->(r:Region) | r.id]),
  parent: head([(n)-[:PART_OF]->(p:Node) | p.id]),
  source: head([(n)-[:FROM]->(s:Source) | s.id])
} AS node
