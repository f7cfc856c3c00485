// @is-member-or-unknown(actor): as @is-member, but null for a MEMBER whose membership no tie dates.
CASE
  WHEN @is-member(@actor) THEN true
  WHEN $membersComplete OR @actor.kind <> 'MEMBER' THEN false
  WHEN EXISTS {
    (@actor)<-[:WAS*0..1]-(:Actor)-[former:MEMBER_OF]->(network:Actor)
    WHERE network.id = $network AND @visible(former) AND former.validFrom <= $valid
  } THEN false END
