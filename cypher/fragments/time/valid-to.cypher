// @valid-to(tie, from, to): the last day on which a tie can be current: its earliest end or that of
// a node. What records a day has none.
CASE WHEN type(@tie) IN @recorded-days() THEN '9999-12-31'
  ELSE reduce(day = coalesce(@last-day(@tie.until), '9999-12-31'), end IN [@from, @to] |
    CASE WHEN end.validTo < day THEN end.validTo ELSE day END) END
