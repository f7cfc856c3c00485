// The nodes with a roster of seats that a source calls complete, by id. Its extent on the valid
// date is in list-rosters.
MATCH (newest:Node {type: 'RosterStatement'})
USING INDEX newest:Node(type)
MATCH (newest)-[:WAS*0..1]->(statement)
WHERE statement.extent = 'COMPLETE' AND statement.of IN $kinds AND @visible-node(statement)
MATCH (statement)-[:PART_OF]->(node)
RETURN DISTINCT node.id AS id
ORDER BY id
