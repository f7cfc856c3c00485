// @contactDue(actor, finding, met): the day on which to be in touch with an actor again, by the finding that says how often and the newest
// meeting with it; null where it is no longer to be, and where the actor is not to be approached.
CASE WHEN @finding.contactEvery > 0 AND coalesce(@engagementOf(@actor), '') <> 'NOT_TO_BE_APPROACHED'
  THEN head([since IN [coalesce(@met.since, @finding.asOf)] | toString(date(@lastDay(since)) + duration({months: toInteger(@finding.contactEvery)}))]) END
