// @unknownPart(part, outcome, given): a part of a filter with its outcome, where one of its parameters has a value.
+ [['@part', @outcome]] // if $@given
