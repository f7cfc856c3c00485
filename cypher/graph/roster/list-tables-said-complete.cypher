// The nodes of which a source says that a list which seats can follow is complete, by id. Whether it is so on the valid day is told by
// list-rosters.
MATCH (newest:Node {type: 'RosterStatement'})
USING INDEX newest:Node(type)
MATCH (newest)-[:WAS*0..1]->(statement)
WHERE statement.extent = 'COMPLETE' AND statement.of IN $kinds AND @visibleNode(statement)
MATCH (statement)-[:PART_OF]->(node)
RETURN DISTINCT node.id AS id
ORDER BY id
