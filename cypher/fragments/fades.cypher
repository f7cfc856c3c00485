// @fades(tie): whether a tie needs to be confirmed: it neither follows from what its ends are nor is a standing fact.
@tie.derived IS NULL AND NOT type(@tie) IN @standingFacts()
