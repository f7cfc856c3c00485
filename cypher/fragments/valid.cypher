// @valid(record): not before its first day nor after its last on the valid day.
@record.validFrom <= $valid <= @record.validTo
