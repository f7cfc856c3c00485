// @yearsBefore(day, years): the first day that is at most so many calendar years, five or ten, before a day. Of a 29 February, days compare as of
// a 1 March. `yearsBefore` says the same in TypeScript.
right('000' + toString(toInteger(left(@day, 4)) - @years), 4) + substring(@day, 4)
