// @value-counts(value): true where a reported value counts on the valid date: from the first day of
// its date; without one, from the day of its recording. A target is set for a future day.
@known(@value) AND (@value.kind = 'TARGET' OR coalesce(left(@value.asOf + '-01-01', 10), left(@value.knownFrom, 10)) <= $valid)
