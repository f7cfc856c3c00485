// @current(record): the newest version, not closed since: the start of a change.
@record.knownTo > '9999'
