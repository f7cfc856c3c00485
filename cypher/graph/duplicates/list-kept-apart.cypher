// The pairs of some actors that were found not to be the same. No reader's clearance shows these ties: see NOT_THE_SAME_AS.
// all versions: of the two clocks only the known instant concerns a verdict on records
MATCH (a:Node)-[t:NOT_THE_SAME_AS]->(b:Node)
USING INDEX a:Node(id)
WHERE a.id IN $ids AND @known(t)
RETURN a.id AS one, b.id AS other
