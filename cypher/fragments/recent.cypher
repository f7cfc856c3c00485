// @recent(): the first day that is at most five calendar years before the valid day.
@yearsBefore($valid, 5)
