// @isListed(tie, isOver): true where a tie lists an actor: it is current or, for an ended node,
// was.
@visible(@tie) AND @tie.validFrom <= $valid AND (@isOver OR ($valid <= @tie.validTo AND @endsGoOn(@tie)))
