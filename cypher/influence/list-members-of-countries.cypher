// The members of the network that are based in each country, by id.
UNWIND $countries AS country
MATCH (:Node {id: country})<-[:IN_COUNTRY]-(based:Actor)<-[:WAS*0..1]-(:Actor)-[membership:MEMBER_OF]->(network:Actor)
WHERE network.id = $network AND @known(based) AND @holds(membership)
WITH country, coalesce(based.id, based.pastOf) AS member ORDER BY country, member
RETURN country, collect(DISTINCT member) AS members
