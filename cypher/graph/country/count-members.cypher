// How many actors that are based in each country or region are members of the network.
UNWIND $places AS place
MATCH (area:Node {id: place})<-[:IN_REGION|IN_NAMED_REGION*0..1]-(:Country)<-[:IN_COUNTRY]-(based:Actor)
USING INDEX area:Node(id)
WHERE @known(based) AND @isMember(based)
RETURN place, count(DISTINCT coalesce(based.id, based.pastOf)) AS members
ORDER BY place
