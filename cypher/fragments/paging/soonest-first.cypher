// @soonest-first(opportunity): its rank in a list, from `starts` and `ends` of
// @opportunity-in-period.
@opportunity-rank(starts, ends)
