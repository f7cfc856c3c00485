// @opportunity-in-period(opportunity): @opportunity-filter, and true where it takes place between
// $from and $to, null where it has no date; with the days on which it `starts` and `ends`.
@opportunity-filter(@opportunity)
WITH *, @opportunity-start(@opportunity) AS starts, @opportunity-end(@opportunity) AS ends
WITH *, @opportunity-between(starts, ends) AS inPeriod
WHERE coalesce(inPeriod, 'DATE' IN $includeUnknown)
