// @stateHolds(tie): whether the state that a tie gives, such as an answer, is the latest: begun by the valid day and not ended by the tie's
// own `until`. It outlasts the ends of the tie: who came to an event came, once it is over too.
@visible(@tie) AND @tie.validFrom <= $valid AND CASE WHEN @tie.until IS NULL THEN true ELSE @lastDay(@tie.until) >= $valid END
