MATCH (v:IndicatorValue)
WHERE v.indicator = $indicator AND v.asOf = $asOf
  AND coalesce(v.kind, 'MEASURED') = $kind AND coalesce(v.country, '') = coalesce($country, '')
RETURN v.id AS id, v.value AS value, @current(v) AS current
ORDER BY id
