// @datedFilter(record): a visible version of a record whose date is on or before the valid date.
@visibleNode(@record) AND @record.validFrom <= $valid
