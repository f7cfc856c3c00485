// @years-after(day, years): the anniversary of a day after 5 or 10 years; of a 29 February the last
// day of that month. As `yearsAfter` in TypeScript.
right('000' + toString(toInteger(left(@day, 4)) + @years), 4) + CASE substring(@day, 4) WHEN '-02-29' THEN '-02-28' ELSE substring(@day, 4) END
