// Of how many ties that fail no part of a filter nothing is on record for each part.
MATCH (n:Node)
WHERE n.nameKey > ''
MATCH (n)-[t]->(other:Node)
WHERE @tieFilter(t)
@tieParts(t, n, other)
WITH true
  AND atStage // if $stages
  AS atStage, []
  + [['DATE', inPeriod]] // if $sinceFrom $sinceTo $untilFrom $untilTo
  + [['STANCE', ofStance]] // if $stances
  + [['PLACE', inPlace]] // if $countries $withinAll
  AS parts
@lackingOfAsks(parts)
