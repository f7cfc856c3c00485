// @since-from(record, day): a filter's condition: the last day of `since` is on or after a day.
AND ($@day IS NULL OR @last-day(@record.since) >= $@day)
