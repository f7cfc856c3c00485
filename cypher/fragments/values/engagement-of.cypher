// @engagement-of(actor): the engagement of an actor, by its newest version, as visible to the
// viewer: the finding of the latest date on or before the valid date, a year or a month meaning its
// last day; of two with the same date the later one. Null where there is none.
@finding-of(@actor, engagement).engagement
