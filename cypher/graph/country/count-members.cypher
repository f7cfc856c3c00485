// The number of actors based in each region that are members of the network.
UNWIND $regions AS region
MATCH (:Node {id: region, type: 'Region'})<-[:IN_REGION|IN_NAMED_REGION]-(:Country)<-[:IN_COUNTRY]-(based:Actor)
WHERE @known(based) AND @is-member(based)
RETURN region, count(DISTINCT coalesce(based.id, based.pastOf)) AS members
ORDER BY region
