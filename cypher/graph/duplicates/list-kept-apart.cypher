// The pairs of actors recorded as different, which no clearance shows: see NOT_THE_SAME_AS.
// all versions: of the two clocks only the known instant applies to a tie about records
MATCH (a:Node)-[t:NOT_THE_SAME_AS]->(b:Node)
USING INDEX a:Node(id)
WHERE a.id IN $ids AND @known(t)
RETURN a.id AS one, b.id AS other
