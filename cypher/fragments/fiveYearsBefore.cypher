// @fiveYearsBefore(day): the first day that is at most five calendar years before a day. Of a 29 February, days compare as of a 1 March.
right('000' + toString(toInteger(left(@day, 4)) - 5), 4) + substring(@day, 4)
