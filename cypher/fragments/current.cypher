// @current(record): the newest version, not closed since: what a change starts from.
@record.knownTo > '9999'
