// @state-holds(tie): true where the state that a tie gives, such as an answer, is the latest: begun
// by the valid date and not ended by the tie's own `until`. It outlasts the ends of the tie: an
// attendance remains true once the event is over.
@visible(@tie) AND @tie.validFrom <= $valid AND CASE WHEN @tie.until IS NULL THEN true ELSE @last-day(@tie.until) >= $valid END
