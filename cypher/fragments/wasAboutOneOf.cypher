// @wasAboutOneOf(initiative): whether an initiative was about one of $manifestations by the valid day; all were where that is null. Ended
// with the initiative, the tie still counts: that of an action that was done, say.
true
// if $manifestations
AND EXISTS {
  (@initiative)-[about:ABOUT]->(form:Node)
  WHERE form.id IN $manifestations AND @visible(about) AND about.validFrom <= $valid }
// end

