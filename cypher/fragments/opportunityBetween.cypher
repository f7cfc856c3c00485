// @opportunityBetween(starts, ends): whether an opportunity takes place on a day of a period. One without a date is in none.
(($from IS NULL AND $to IS NULL) OR @starts IS NOT NULL)
  AND ($from IS NULL OR @ends >= $from)
  AND ($to IS NULL OR @starts <= $to)
