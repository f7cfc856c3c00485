// What is said at present of the lists of a node.
MATCH (:Node {id: $id})<-[:PART_OF]-(part:Node)
WHERE part.type = 'RosterStatement' AND @current(part)
RETURN part.id AS id
