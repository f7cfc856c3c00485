CREATE RANGE INDEX value_country IF NOT EXISTS FOR (v:IndicatorValue) ON (v.country)
