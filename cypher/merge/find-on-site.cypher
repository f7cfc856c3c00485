// scan: Actor, because no index keeps parts of web addresses; it is read for one actor at a time
MATCH (n:Actor)
WHERE n.website CONTAINS $domain AND n.knownFrom <= $known < n.knownTo
WITH n ORDER BY n.nameKey LIMIT toInteger($limit)
RETURN {
  id: coalesce(n.id, n.pastOf), names: [n.nameEn, n.nameFr] + n.otherNames, website: n.website, kind: n.kind, group: n.group,
  country: head([(n)-[:IN_COUNTRY]->(c:Country) | c.id])
} AS actor
