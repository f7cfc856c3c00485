// @validTo(tie, from, to): the last day on which a tie can hold: that of its own end or, if earlier, of one of its ends.
reduce(day = coalesce(@lastDay(@tie.until), '9999-12-31'), end IN [@from, @to] |
  CASE WHEN end.validTo < day THEN end.validTo ELSE day END)
