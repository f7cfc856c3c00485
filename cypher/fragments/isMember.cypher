// @isMember(actor): whether a version of an actor is a member of the network at the standpoint, whatever its kind: what was a member keeps that.
EXISTS {
  (@actor)<-[:WAS*0..1]-(:Actor)-[membership:MEMBER_OF]->(network:Actor)
  WHERE network.id = $network AND @holds(membership) }
