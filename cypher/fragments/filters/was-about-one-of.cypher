// @was-about-one-of(initiative): true where an initiative was about one of $manifestations by the
// valid date, or that is null. A tie that ended with the initiative counts, as for a finished
// action.
true
// if $manifestations
AND EXISTS {
  (@initiative)-[about:ABOUT]->(form:Node)
  WHERE form.id IN $manifestations AND @visible(about) AND about.validFrom <= $valid }
// end

