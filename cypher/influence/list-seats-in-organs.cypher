// The ties that seat each member in an organ of the network.
UNWIND $members AS member
MATCH (:Node {id: member})-[seat]->(:Actor)-[organ:ORGAN_OF]->(network:Actor)
WHERE network.id = $network AND type(seat) IN $types AND @holds(seat) AND @holds(organ)
WITH member, seat.id AS tie ORDER BY member, tie
RETURN member, collect(DISTINCT tie) AS ties
