// @isTable(version, actor): whether a version of an actor is an alliance that is shown as a partnership: not the network itself, begun,
// and with three or more actors that have a seat in it which the reader may see and which holds on the valid day or, once it has ended,
// held on its last. Takes the newest version of the actor too, which has the ties.
@version.kind = 'COALITION' AND @actor.id <> 'ECPAT' AND @version.validFrom <= $valid AND COUNT {
  MATCH (@actor)<-[seat:MEMBER_OF|STEERS|LEADS|CONVENES|SECRETARIAT_OF|PARTICIPATES_IN]-(seated:Actor)
  WHERE @visible(seat) AND seat.validFrom <= $valid AND (seat.validTo >= $valid
    OR (@version.validTo < $valid AND seat.validFrom <= @version.validTo AND seat.validTo >= @version.validTo))
  RETURN DISTINCT seated LIMIT 3 } = 3
