// @valid(record): true in the world on the valid day.
@record.validFrom <= $valid <= @record.validTo
