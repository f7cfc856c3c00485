// @tieFilter(tie): whether a tie that the reader may see passes what a filter of ties says of the tie itself. The days of the
// filter are full days.
@tie.id IS NOT NULL AND @visibleOrRetracted(@tie)
  AND ($types IS NULL OR type(@tie) IN $types)
  AND ($confirmedBefore IS NULL OR (@tie.derived IS NULL AND coalesce(@tie.confirmedTo, '') < $confirmedBefore))
  AND ($sinceFrom IS NULL OR left(@tie.since + '-01-01', 10) >= $sinceFrom)
  AND ($sinceTo IS NULL OR left(@tie.since + '-01-01', 10) <= $sinceTo)
  AND ($untilFrom IS NULL OR @lastDay(@tie.until) >= $untilFrom)
  AND ($untilTo IS NULL OR @lastDay(@tie.until) <= $untilTo)
  AND ($stances IS NULL OR @tie.stance IN $stances)
  AND ($stages IS NULL OR coalesce(@tie.stage, CASE WHEN @tie.ask IS NOT NULL THEN 'PLANNED' END) IN $stages)
  AND ($answers IS NULL OR @tie.answer IN $answers)
  AND ($heldBy IS NULL OR @tie.heldBy IN $heldBy)
  AND ($sources IS NULL OR EXISTS {
    MATCH (e:Evidence)<-[:WAS*0..1]-(:Evidence)-[:FROM]->(s:Source)
    USING INDEX e:Evidence(of)
    WHERE e.of = @tie.id AND s.id IN $sources AND @known(e) })
