// Counts, for each part of a filter, the ties that fail no part but lack a record for it.
MATCH (n:Node)
WHERE n.nameKey > ''
MATCH (n)-[t]->(other:Node)
WHERE @tie-filter(t)
@tie-parts(t, n, other)
WITH true
  AND atStage // if $stages
  AS atStage, []
  + [['DATE', inPeriod]] // if $sinceFrom $sinceTo $untilFrom $untilTo
  + [['STANCE', ofStance]] // if $stances
  + [['PLACE', inPlace]] // if $countries $withinAll
  AS parts
@lacking-of-asks(parts)
