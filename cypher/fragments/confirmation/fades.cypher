// @fades(tie): true where a tie needs confirmation: it is neither derived nor a standing fact.
@tie.derived IS NULL AND NOT type(@tie) IN @standing-facts()
