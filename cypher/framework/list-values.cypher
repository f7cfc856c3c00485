MATCH (v:IndicatorValue)
WHERE v.indicator IN $ids AND @known(v)
  // A value counts from the first day of its date; without one, from the day on which it was recorded.
  AND coalesce(left(v.asOf + '-01-01', 10), left(v.knownFrom, 10)) <= $valid
RETURN v { .*, id: coalesce(v.id, v.pastOf) } AS value
ORDER BY v.asOf, value.id
