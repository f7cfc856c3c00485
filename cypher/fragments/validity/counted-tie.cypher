// @counted-tie(tie, initiative): true where a tie of an initiative counts in coverage on the valid
// date; a tie of an action still counts after its end.
@visible(@tie) AND @tie.validFrom <= $valid AND (@initiative.type = 'AdvocacyAction' OR ($valid <= @tie.validTo AND @ends-ongoing(@tie)))
