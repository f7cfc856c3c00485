// @overlaps(record, period): true in the world on some day of a period { from, to }.
@record.validFrom <= @period.to AND @record.validTo >= @period.from
