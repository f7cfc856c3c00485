MATCH (v:IndicatorValue)
WHERE v.indicator IN $ids AND @value-counts(v)
RETURN @value(v) AS value
ORDER BY v.asOf, coalesce(value.country, ''), value.kind, value.id
