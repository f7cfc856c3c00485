// @fiveYearsAfter(day): the fifth anniversary of a day; of a 29 February the last day of that month. `fiveYearsAfter` says the same in TypeScript.
right('000' + toString(toInteger(left(@day, 4)) + 5), 4) + CASE substring(@day, 4) WHEN '-02-29' THEN '-02-28' ELSE substring(@day, 4) END
