// @tie-parts(tie, from, to): the parts of a filter of ties that need not be on record, each true,
// false, or null where nothing is: days, stance, stage and places; with the status, which depends
// on the ends too. Used after a WHERE; see @actor-filter. A tie without an ask has no stage and
// fails.
// if $sinceFrom $sinceTo $untilFrom $untilTo
WITH *, ($sinceFrom IS NULL OR left(@tie.since + '-01-01', 10) >= $sinceFrom)
  AND ($sinceTo IS NULL OR left(@tie.since + '-01-01', 10) <= $sinceTo)
  AND ($untilFrom IS NULL OR @last-day(@tie.until) >= $untilFrom)
  AND ($untilTo IS NULL OR @last-day(@tie.until) <= $untilTo) AS inPeriod
WHERE coalesce(inPeriod, 'DATE' IN $includeUnknown)
// end
// if $stances
WITH *, CASE type(@tie) WHEN 'POSITION_ON' THEN @tie.stance IN $stances ELSE false END AS ofStance
WHERE coalesce(ofStance, 'STANCE' IN $includeUnknown)
// end
// if $stages
WITH *, CASE WHEN @tie.ask IS NOT NULL OR @tie.stage IS NOT NULL THEN coalesce(@tie.stage, 'PLANNED') IN $stages END AS atStage
WHERE atStage OR 'STAGE' IN $includeUnknown
// end
WITH *, [@version(@from), @version(@to)] AS ends
WHERE @ends-known(ends) AND
  // if $statuses
  @tie-status(@tie) IN $statuses
  // else
  @valid(@tie) AND @ends-ongoing(@tie)
  // end
// if $countries $withinAll
WITH *, CASE WHEN type(@tie) IN ['MEMBER_OF', 'SIGNED_CODE', 'LOCAL_CODE_REPRESENTATIVE_OF', 'PARTICIPATES_IN', 'OBSERVER_OF', 'STEERS', 'ENDORSES'] THEN [ends[1]] ELSE [] END AS keepers
WITH *, @ends-in-places(ends, keepers) AS inPlace
WHERE coalesce(inPlace, 'PLACE' IN $includeUnknown)
// end
