// @last-unlapsed-day(version): the last day before a version of a node lapses: where it can lapse,
// five calendar years after its last confirmation, if any; the rule of @has-not-lapsed for the
// valid date.
coalesce($lastDays[coalesce(@version.id, @version.pastOf)], @version.validTo)
