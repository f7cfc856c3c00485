// @newestFirst(record): the rank of a record in a list, the newest first; a month or a year counts as its last day.
100000000 - toInteger(replace(@lastDay(@record.since), '-', ''))
