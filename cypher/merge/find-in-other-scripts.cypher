MATCH (:Node {id: $country})<-[:IN_COUNTRY]-(n:Actor)
WHERE n.knownFrom <= $known < n.knownTo
  // A letter beyond those that are Latin, accents and punctuation.
  AND n.searchText =~ '(?s).*[\\u0250-\\u1DFF\\u2C00-\\uD7FF].*'
WITH n ORDER BY n.nameKey LIMIT toInteger($limit)
RETURN {
  id: coalesce(n.id, n.pastOf), names: [n.nameEn, n.nameFr] + n.otherNames, website: n.website, kind: n.kind, group: n.group,
  country: head([(n)-[:IN_COUNTRY]->(c:Country) | c.id])
} AS actor
