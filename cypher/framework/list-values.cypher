MATCH (v:IndicatorValue)
WHERE v.indicator IN $ids AND v.knownFrom <= $known < v.knownTo
RETURN v { .* } AS value
ORDER BY v.asOf, v.id
