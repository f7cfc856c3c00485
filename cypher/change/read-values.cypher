MATCH (v:IndicatorValue)
WHERE v.indicator = $indicator AND v.asOf = $asOf AND v.basis = $basis
RETURN v.id AS id, v.value AS value, @current(v) AS current
ORDER BY id
