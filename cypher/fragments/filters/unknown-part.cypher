// @unknown-part(part, outcome, parameters): a filter's part with its outcome, if one of its
// parameters is set.
+ [['@part', @outcome]] // if $@parameters
