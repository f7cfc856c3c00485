// @valid(record): the valid date is not before its first day nor after its last.
@record.validFrom <= $valid <= @record.validTo
