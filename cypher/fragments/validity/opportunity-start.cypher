// @opportunity-start(opportunity): the first day on which a version of an opportunity takes place;
// without a beginning, the first day of its deadline, else of its end. Null where it has no date.
left(coalesce(@opportunity.since, @opportunity.deadline, @opportunity.until) + '-01-01', 10)
