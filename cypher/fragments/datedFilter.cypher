// @datedFilter(record): the version of a record is visible, and its date is on or before the valid day.
@visibleNode(@record) AND @record.validFrom <= $valid
