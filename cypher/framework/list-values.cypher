MATCH (v:IndicatorValue)
WHERE v.indicator IN $ids AND v.knownFrom <= $known < v.knownTo
  // What holds for a later time was no value yet, and a year or a month is one from its first day.
  AND left(v.asOf + '-01-01', 10) <= $valid
RETURN v { .*, id: coalesce(v.id, v.pastOf) } AS value
ORDER BY v.asOf, value.id
