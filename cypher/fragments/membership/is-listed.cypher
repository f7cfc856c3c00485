// @is-listed(tie, hasEnded): true where a tie lists an actor: it is current or, for an ended node,
// was.
@visible(@tie) AND @tie.validFrom <= $valid AND (@hasEnded OR ($valid <= @tie.validTo AND @ends-ongoing(@tie)))
