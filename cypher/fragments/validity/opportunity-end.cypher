// @opportunity-end(opportunity): the last day on which a version of an opportunity takes place.
// Without an end, a law in the making continues, and any other lasts for the period of its
// beginning, but at least until its deadline; an opportunity without a date is never over.
CASE
  WHEN @opportunity.until IS NOT NULL THEN @opportunity.validTo
  WHEN @opportunity.kind = 'LEGISLATION' THEN '9999-12-31'
  ELSE coalesce(reduce(latest = null, date IN [@opportunity.since, @opportunity.deadline] | CASE
    WHEN date IS NULL THEN latest
    WHEN latest IS NULL OR latest < @last-day(date) THEN @last-day(date)
    ELSE latest END), '9999-12-31') END
