MATCH (n:Node)-[:WAS*0..1]->(v:Node)
WHERE n.id IN $ids
RETURN n.id AS id, n.type AS type, v { .*, id: n.id } AS properties,
  [(v)-[r:@place-types()]->(w:Node) | { relation: type(r), place: w.id }] AS places
ORDER BY v.knownFrom DESC
