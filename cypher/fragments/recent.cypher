// @recent(): the first day that is at most five calendar years before the valid day. Of a 29 February, days compare as of a 1 March.
right('000' + toString(toInteger(left($valid, 4)) - 5), 4) + substring($valid, 4)
