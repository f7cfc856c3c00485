// @isCountedMember(member): whether a version of an actor of kind MEMBER counts as a member of the network at the standpoint: a tie says
// that it is one on the valid day, or none on record says when it is.
head([holding IN [[(@member)<-[:WAS*0..1]-(:Actor)-[membership:MEMBER_OF]->(network:Actor) WHERE network.id = $network AND @visible(membership) | @valid(membership)]] |
  holding = [] OR any(holds IN holding WHERE holds)])
