// @opportunity-between(starts, ends): true for a day of the period; null for undated opportunities.
($from IS NULL OR CASE WHEN @starts IS NOT NULL THEN @ends >= $from END) AND ($to IS NULL OR @starts <= $to)
