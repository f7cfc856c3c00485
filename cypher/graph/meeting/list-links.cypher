// Who met whom in each meeting, and about what, by the names known at the known instant.
UNWIND $ids AS id
MATCH (:Node {id: id})-[:WAS*0..1]->(m:Node)
WHERE @visibleNode(m)
RETURN id,
  head([(m)-[:MEETING_BY]->(a:Node) | a.id]) AS by,
  COLLECT {
    MATCH (m)-[:MEETING_WITH]->(a:Node)-[:WAS*0..1]->(version:Node)
    WHERE @known(version)
    RETURN a.id ORDER BY version.nameKey
  } AS `with`,
  COLLECT {
    MATCH (m)-[:MEETING_ABOUT]->(n:Node)-[:WAS*0..1]->(version:Node)
    WHERE @known(version)
    RETURN n.id ORDER BY version.nameKey
  } AS about
