// @hasNotLeft(member): whether a version of an actor of kind MEMBER is a member of the network at the standpoint for all that is known: a
// tie says that it is, or none says when.
head([ends IN [[(@member)<-[:WAS*0..1]-(:Actor)-[membership:MEMBER_OF]->(network:Actor) WHERE network.id = $network AND @visible(membership) | membership.validTo]] |
  ends = [] OR any(membershipEnd IN ends WHERE membershipEnd >= $valid)])
