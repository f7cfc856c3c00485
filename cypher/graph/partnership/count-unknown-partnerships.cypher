// scan: Partnership, because all are counted
// Of how many partnerships that fail no part of a filter nothing is on record for each part.
@allPartnerships()
WITH p
WHERE @partnershipFilter(p)
@seatParts(p)
WITH [['PLACE', inPlace], ['OBJECTIVE', forObjective], ['MANIFESTATION', aboutForm], ['GROUP', seatsGroups],
  ['PARTICIPANT', seatsActors]] AS parts
@lacking(parts)
