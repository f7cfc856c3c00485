// A nameKey is the folded name, a space and the id.
MATCH (n:Node)
WHERE n.type IN $types AND n.nameKey STARTS WITH $name AND n.nameKey = $name + ' ' + n.id AND @current(n)
RETURN n.id AS id, head([(n)-[:IN_COUNTRY]->(c:Country) | c.id]) AS country, n.since AS since
ORDER BY id
