// @tie-filter(tie): true where a tie that the viewer may see passes the parts of a filter of ties
// on the tie itself. The days of the filter are full days.
@tie.id IS NOT NULL AND
  // if $statuses
  @visible-or-retracted(@tie)
  // else
  @visible(@tie)
  // end
  AND ($types IS NULL OR type(@tie) IN $types)
  AND ($confirmedBefore IS NULL OR (@lacks-source(@tie)) OR (@fades(@tie) AND coalesce(@day-that-counts(@tie), '') < $confirmedBefore))
  AND ($answers IS NULL OR @tie.answer IN $answers)
  AND ($heldBy IS NULL OR @tie.heldBy IN $heldBy)
  // if $sources
  AND EXISTS {
    MATCH (e:Evidence)<-[:WAS*0..1]-(:Evidence)-[:FROM]->(s:Source)
    USING INDEX e:Evidence(of)
    WHERE e.of = @tie.id AND s.id IN $sources AND @known(e) }
  // end
