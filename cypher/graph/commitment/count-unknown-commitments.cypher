// Of how many commitments that fail no part of a filter nothing is on record for each part.
MATCH (c:Node {type: 'Commitment'})
WHERE c.nameKey > ''
  AND @commitmentFilter(c)
// if $status
WITH *, 0 AS statusPart
WHERE @commitmentStatus(c, $valid) IN $status
// end
WITH []
  + [['DUE', dueThen]] // if $dueFrom $dueTo
  + [['PARTICIPANT', promisedBy]] // if $by
  + [['PLACE', inPlace]] // if $inPlaces
  + [['OBJECTIVE', forObjective]] // if $objectives
  AS parts
@lacking(parts)
