// @dated-filter(record): a visible version of a record whose date is on or before the valid date.
@visible-node(@record) AND @record.validFrom <= $valid
