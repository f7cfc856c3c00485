// @years-before(day, years): the first day that is at most 5 or 10 calendar years before a day.
// Days after a 29 February compare as after a 1 March. As `yearsBefore` in TypeScript.
right('000' + toString(toInteger(left(@day, 4)) - @years), 4) + substring(@day, 4)
