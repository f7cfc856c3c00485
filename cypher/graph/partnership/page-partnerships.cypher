// By name, for filters without seats, read from the name index until the page is full; few
// coalitions.
CALL () {
  MATCH (p:Node {type: 'Partnership'})
  USING INDEX SEEK p:Node(type, nameKey)
  WHERE p.nameKey > $after AND @known(p) AND @listed-partnership(p) AND @partnership-filter(p)
  // The order begins with the type, as the index does: otherwise Neo4j would sort all matches.
  RETURN p ORDER BY p.type, p.nameKey LIMIT toInteger($limit)
  UNION ALL
  MATCH (p:Actor {kind: 'COALITION'})<-[:WAS*0..1]-(newest:Actor)
  USING INDEX SEEK p:Actor(kind)
  WHERE p.nameKey > $after AND newest.id IN $coalitions AND @known(p) AND @listed-partnership(p) AND @partnership-filter(p)
  RETURN p ORDER BY p.nameKey LIMIT toInteger($limit)
}
WITH p ORDER BY p.nameKey LIMIT toInteger($limit)
// or, to go on: RETURN null AS total, collect([[0, p.nameKey], p, null]) AS found
WITH p, properties(p) AS values
RETURN [0, p.nameKey] AS position, CASE WHEN p:Actor THEN @coalition(p, values) ELSE @node(p, values) END AS node
ORDER BY p.nameKey
