// @contact-due(actor, finding, met): the day of the next contact with an actor, from the finding
// with its interval and the newest meeting; null where none is due, or none may approach it.
CASE WHEN @finding.contactEvery > 0 AND coalesce(@engagement-of(@actor), '') <> 'NOT_TO_BE_APPROACHED'
  THEN head([since IN [coalesce(@met.since, @finding.asOf)] | toString(date(@last-day(since)) + duration({months: toInteger(@finding.contactEvery)}))]) END
