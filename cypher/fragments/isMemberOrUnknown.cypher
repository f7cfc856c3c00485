// @isMemberOrUnknown(actor): as @isMember, but null for a MEMBER whose membership no tie dates.
CASE
  WHEN @isMember(@actor) THEN true
  WHEN $membersComplete OR @actor.kind <> 'MEMBER' THEN false
  WHEN EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[former:MEMBER_OF]->(network:Actor)
    WHERE network.id = $network AND @visible(former) AND former.validFrom <= $valid
  } THEN false END
