// @is-unconfirmed-member(actor): true where no source of the last ten years confirms that a version
// of an actor is a member of the network.
EXISTS {
  (@actor)<-[:WAS*0..1]-(:Actor)-[membership:MEMBER_OF]->(network:Actor)
  WHERE network.id = $network AND @holds(membership) AND (@held-status(membership, $valid)) = 'UNCONFIRMED' }
