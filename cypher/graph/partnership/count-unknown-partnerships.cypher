// scan: Partnership, because all are counted
// Of how many partnerships that fail no part of a filter nothing is on record for each part.
@allPartnerships()
WITH p
WHERE @partnershipFilter(p)
@seatParts(p)
WITH []
  + [['PLACE', inPlace]] // if $inPlaces
  + [['OBJECTIVE', forObjective]] // if $objectives
  + [['MANIFESTATION', aboutForm]] // if $manifestations
  + [['GROUP', seatsGroups]] // if $bySeats
  + [['PARTICIPANT', seatsActors]] // if $bySeats
  AS parts
@lacking(parts)
