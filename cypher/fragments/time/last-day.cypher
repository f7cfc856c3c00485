// @last-day(date): the last day that a partial date covers, as YYYY-MM-DD.
CASE size(@date)
  WHEN 4 THEN @date + '-12-31'
  WHEN 7 THEN toString(date(@date + '-01') + duration('P1M-1D'))
  ELSE @date END
