// Every reported value of an indicator known at the instant, with its evidence.
MATCH (v:Node)
WHERE v.type = 'IndicatorValue' AND @known(v)
WITH v
ORDER BY v.indicator, v.country, v.kind, v.asOf, v.id
@exported-evidence(v, v.id)
RETURN v { .id, .indicator, .asOf, .value, .basis, .kind, .country, .knownFrom, evidence: evidence } AS value
