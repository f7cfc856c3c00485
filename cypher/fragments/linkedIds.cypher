// @linkedIds(record, relations): the ids of the nodes that a version of a record is linked to by these relations, by name.
COLLECT {
  MATCH (@record)-[:@relations]->(linked:Node)-[:WAS*0..1]->(version:Node)
  WHERE @known(version)
  RETURN linked.id ORDER BY version.nameKey
}
