// @is-counted-member(member): true where a version of an actor of kind MEMBER is a network member
// at the standpoint: by a tie on the valid date, or where no tie on record dates it.
head([holding IN [[(@member)<-[:WAS*0..1]-(:Actor)-[membership:MEMBER_OF]->(network:Actor) WHERE network.id = $network AND @visible(membership) | @valid(membership)]] |
  holding = [] OR any(holds IN holding WHERE holds)])
