// scan: Partnership, because all are counted
// Counts, for each part of a filter, the partnerships that fail no part but lack a record for it.
@all-partnerships()
WITH p
WHERE @partnership-filter(p)
@seat-parts(p)
WITH []
  + [['PLACE', inPlace]] // if $inPlaces
  + [['OBJECTIVE', forObjective]] // if $objectives
  + [['MANIFESTATION', aboutForm]] // if $manifestations
  + [['GROUP', seatsGroups]] // if $bySeats
  + [['PARTICIPANT', seatsActors]] // if $bySeats
  AS parts
@lacking(parts)
