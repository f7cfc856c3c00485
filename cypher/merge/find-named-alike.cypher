// The index also holds what is no actor or no longer so named, so that it is asked for more than is wanted.
CALL db.index.fulltext.queryNodes('names', $query, {limit: 4 * toInteger($limit)}) YIELD node AS n, score
WHERE n:Actor AND n.knownFrom <= $known < n.knownTo
WITH n, score ORDER BY score DESC, n.nameKey LIMIT toInteger($limit)
RETURN {
  id: coalesce(n.id, n.pastOf), names: [n.nameEn, n.nameFr] + n.otherNames, website: n.website, kind: n.kind, group: n.group,
  country: head([(n)-[:IN_COUNTRY]->(c:Country) | c.id])
} AS actor
