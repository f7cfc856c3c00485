// @engagementOf(actor): the engagement of an actor, by its newest version, as far as the reader sees: the finding of the latest date on or
// before the valid day, a year or a month meaning its last day; of two of the same date the later one. Null where there is none.
@findingOf(@actor, engagement).engagement
