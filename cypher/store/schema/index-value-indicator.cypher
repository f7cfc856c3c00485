CREATE RANGE INDEX value_indicator IF NOT EXISTS FOR (v:IndicatorValue) ON (v.indicator)
