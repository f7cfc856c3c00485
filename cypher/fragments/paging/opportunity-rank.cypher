// @opportunity-rank(starts, ends): the rank of an opportunity in lists, lowest first: those not
// over by the valid date, soonest first and undated ones last; then past ones, latest first.
CASE
  WHEN @ends < $valid THEN 200000000 - toInteger(replace(@starts, '-', ''))
  WHEN @starts IS NULL THEN 100000000
  ELSE toInteger(replace(@starts, '-', '')) END
