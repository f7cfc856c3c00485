// @yearsAfter(day, years): the anniversary of a day so many years later, five or ten; of a 29 February the last day of that month. `yearsAfter` says the same in TypeScript.
right('000' + toString(toInteger(left(@day, 4)) + @years), 4) + CASE substring(@day, 4) WHEN '-02-29' THEN '-02-28' ELSE substring(@day, 4) END
