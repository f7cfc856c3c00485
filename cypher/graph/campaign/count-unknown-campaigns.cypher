// Of how many campaigns that fail no part of a filter nothing is on record for each part.
MATCH (c:Node {type: 'Campaign'})
WHERE c.nameKey > ''
  AND @initiativeFilter(c)
WITH []
  + [['PLACE', inPlace]] // if $inPlaces
  + [['OBJECTIVE', forObjective]] // if $objectives
  + [['MANIFESTATION', aboutForm]] // if $manifestations
  AS parts
@lacking(parts)
