MATCH (v:IndicatorValue)
WHERE v.country IN $ids AND @valueCounts(v)
RETURN @value(v) AS value
ORDER BY v.indicator, v.asOf, value.kind, value.id
