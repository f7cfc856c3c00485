// @newest-first(record): a record's rank, newest first; a month or a year counts as its last day.
100000000 - toInteger(replace(@last-day(@record.since), '-', ''))
