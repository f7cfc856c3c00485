// @opportunityBetween(starts, ends): whether an opportunity takes place on a day of a period; null where no date of it is on record.
($from IS NULL OR CASE WHEN @starts IS NOT NULL THEN @ends >= $from END) AND ($to IS NULL OR @starts <= $to)
