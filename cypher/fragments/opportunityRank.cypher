// @opportunityRank(starts, ends): the place of an opportunity in the order of lists, lowest first: those that are not over by the
// valid day, soonest first and those without a date last; then those that are over, the latest first.
CASE
  WHEN @ends < $valid THEN 200000000 - toInteger(replace(@starts, '-', ''))
  WHEN @starts IS NULL THEN 100000000
  ELSE toInteger(replace(@starts, '-', '')) END
