// @soonestFirst(opportunity): the rank of an opportunity in a list, of which @opportunityInPeriod has `starts` and `ends`.
@opportunityRank(starts, ends)
