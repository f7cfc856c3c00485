// @sinceTo(record, day): a condition of a filter: the first day of a record's `since` is on or before a day.
AND ($@day IS NULL OR @record.validFrom <= $@day)
