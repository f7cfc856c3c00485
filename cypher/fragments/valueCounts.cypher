// @valueCounts(value): whether a reported value counts on the valid day: from the first day of its date; without one, from the
// day on which it was recorded. A target is set for a day that is yet to come.
@known(@value) AND (@value.kind = 'TARGET' OR coalesce(left(@value.asOf + '-01-01', 10), left(@value.knownFrom, 10)) <= $valid)
