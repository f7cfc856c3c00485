// @counts(record, dated): the counts of a row of a tally, and the sum of the amounts of what is counted; each record is there once.
count(CASE WHEN @dated THEN 1 END) AS count, count(CASE WHEN NOT @dated THEN 1 END) AS undated,
  sum(CASE WHEN @dated THEN @record.amount END) AS sum, count(CASE WHEN @dated AND @record.amount IS NULL THEN 1 END) AS withoutAmount
