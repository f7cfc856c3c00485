// @countedTie(tie, initiative): whether a tie of an initiative counts in coverage on the valid day: that of an action that ended does too.
@visible(@tie) AND @tie.validFrom <= $valid AND (@initiative.type = 'AdvocacyAction' OR ($valid <= @tie.validTo AND @endsGoOn(@tie)))
