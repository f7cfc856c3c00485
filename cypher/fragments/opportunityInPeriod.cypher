// @opportunityInPeriod(opportunity): @opportunityFilter, and true where it takes place between
// $from and $to, null where it has no date; with the days on which it `starts` and `ends`.
@opportunityFilter(@opportunity)
WITH *, @opportunityStart(@opportunity) AS starts, @opportunityEnd(@opportunity) AS ends
WITH *, @opportunityBetween(starts, ends) AS inPeriod
WHERE coalesce(inPeriod, 'DATE' IN $includeUnknown)
