// @sinceFrom(record, day): a condition of a filter: the last day of a record's `since` is on or after a day.
AND ($@day IS NULL OR @lastDay(@record.since) >= $@day)
