// @is-member(actor): true where a version of an actor is a member of the network at the standpoint,
// whatever its kind: a former member keeps its kind.
EXISTS {
  (@actor)<-[:WAS*0..1]-(:Actor)-[membership:MEMBER_OF]->(network:Actor)
  WHERE network.id = $network AND @holds(membership) }
