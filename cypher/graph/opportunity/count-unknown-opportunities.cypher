// Of how many opportunities that fail no part of a filter nothing is on record for each part.
MATCH (o:Node {type: 'Opportunity'})
WHERE @opportunityFilter(o)
WITH *, @opportunityStart(o) AS starts, @opportunityEnd(o) AS ends
WITH *, @opportunityBetween(starts, ends) AS inPeriod
WHERE coalesce(inPeriod, 'DATE' IN $includeUnknown)
WITH []
  + [['PLACE', inPlace]] // if $inPlaces
  + [['OBJECTIVE', forObjective]] // if $objectives
  + [['DATE', inPeriod]]
  AS parts
@lacking(parts)
