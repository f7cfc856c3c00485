// Finds the first of these nodes with a list recorded as complete that a tie written at $at enters
// and only some viewers see. A next version of a tie hidden from them before enters nothing.
UNWIND $ids AS id
MATCH (node:Node {id: id})<-[:PART_OF]-(statement:RosterStatement)
WHERE @current(statement)
WITH node, statement, @roster-rank(statement) AS rank ORDER BY rank DESC
WITH node, statement.of AS of, collect(statement) AS statements
WHERE statements[0].extent = 'COMPLETE'
WITH node, of, @roster-types(node, of) AS types
MATCH (node)-[t]-(other:Node)
WHERE t.knownFrom = $at AND @current(t) AND t.clearance > 0
  AND CASE type(t)
    WHEN 'MADE_AT' THEN of IN ['SIGNATORIES', 'COMMITMENTS']
    WHEN 'ORGANISED_BY' THEN of = 'SESSIONS'
    WHEN 'COVERS' THEN of = 'COUNTRIES'
    ELSE endNode(t) = node AND type(t) IN types END
  AND NOT EXISTS { (node)-[earlier]-(:Node) WHERE earlier.id = t.id AND earlier.knownTo = $at AND earlier.clearance > 0 }
RETURN node.id AS node, of ORDER BY node, of LIMIT 1
