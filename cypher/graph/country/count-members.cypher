// How many actors that are based in each region are members of the network.
UNWIND $regions AS region
MATCH (:Node {id: region, type: 'Region'})<-[:IN_REGION|IN_NAMED_REGION]-(:Country)<-[:IN_COUNTRY]-(based:Actor)
WHERE @known(based) AND EXISTS {
  (based)<-[:WAS*0..1]-(:Actor)-[membership:MEMBER_OF]->(network:Actor)
  WHERE network.id = $network AND @holds(membership) }
RETURN region, count(DISTINCT coalesce(based.id, based.pastOf)) AS members
ORDER BY region
