// @hasMember(country): whether an actor that is based in a country is a member of the network at the standpoint.
EXISTS {
  (@country)<-[:IN_COUNTRY]-(based:Actor)
  WHERE @known(based) AND @isMember(based) }
