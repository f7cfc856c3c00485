// @hasMember(country): whether an actor that is based in a country is a member of the network at the standpoint.
EXISTS {
  (@country)<-[:IN_COUNTRY]-(based:Actor)<-[:WAS*0..1]-(:Actor)-[membership:MEMBER_OF]->(network:Actor)
  WHERE network.id = $network AND @known(based) AND @holds(membership) }
