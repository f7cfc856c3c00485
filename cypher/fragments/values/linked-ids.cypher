// @linked-ids(record, relations): the ids of the nodes joined to a version by these relations, by
// name.
COLLECT {
  MATCH (@record)-[:@relations]->(linked:Node)-[:WAS*0..1]->(version:Node)
  WHERE @known(version)
  RETURN linked.id ORDER BY version.nameKey
}
