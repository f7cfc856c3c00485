// @begun(record): begun by the valid day and, unless $includeEnded, not ended before it.
@record.validFrom <= $valid AND ($includeEnded OR @record.validTo >= $valid)
