MATCH (identity:Node)-[:WAS*0..1]->(n:Actor)
WHERE identity.id IN $ids AND n.knownFrom <= $known < n.knownTo
RETURN {
  id: coalesce(n.id, n.pastOf), names: [n.nameEn, n.nameFr] + n.otherNames, website: n.website, kind: n.kind, group: n.group,
  country: head([(n)-[:IN_COUNTRY]->(c:Country) | c.id])
} AS actor
