// @isTable(version, actor): whether a version of an actor is an alliance that is shown as a partnership: not the network itself, begun,
// and with three or more memberships that the reader may see and that hold on the valid day or, once it has ended, held on its
// last. Takes the newest version of the actor too, which has the ties.
@version.kind = 'COALITION' AND @actor.id <> 'ECPAT' AND @version.validFrom <= $valid AND COUNT {
  MATCH (@actor)<-[membership:MEMBER_OF]-(:Actor)
  WHERE @visible(membership) AND membership.validFrom <= $valid AND (membership.validTo >= $valid
    OR (@version.validTo < $valid AND membership.validFrom <= @version.validTo AND membership.validTo >= @version.validTo))
  RETURN membership LIMIT 3 } = 3
