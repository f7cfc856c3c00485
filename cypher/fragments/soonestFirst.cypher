// @soonestFirst(opportunity): its rank in a list, from `starts` and `ends` of @opportunityInPeriod.
@opportunityRank(starts, ends)
