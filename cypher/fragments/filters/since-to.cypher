// @since-to(record, day): a filter's condition: the first day of `since` is on or before a day.
AND ($@day IS NULL OR @record.validFrom <= $@day)
