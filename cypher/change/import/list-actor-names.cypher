// The names of all actors, by which the sheets of an import refer to them.
MATCH (n:Actor)
WHERE n.nameKey > '' AND @current(n)
WITH n ORDER BY n.nameKey
RETURN n.id AS id, [name IN [n.nameEn, n.nameFr] + n.otherNames WHERE name IS NOT NULL] AS names,
  head([(n)-[:IN_COUNTRY]->(c:Country) | c.id]) AS country
