MATCH (v:IndicatorValue)
WHERE v.country IN $ids AND @value-counts(v)
RETURN @value(v) AS value
ORDER BY v.indicator, v.asOf, value.kind, value.id
