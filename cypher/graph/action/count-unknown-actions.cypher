// Of how many actions that fail no part of a filter nothing is on record for each part.
MATCH (a:Node {type: 'AdvocacyAction'})
WHERE a.nameKey > ''
  AND @actionFilter(a)
WITH true
  AND atStage // if $stages
  AS atStage, []
  + [['PLACE', inPlace]] // if $inPlaces
  + [['OBJECTIVE', forObjective]] // if $objectives
  + [['MANIFESTATION', aboutForm]] // if $manifestations
  + [['PARTICIPANT', ledBy]] // if $leads
  AS parts
@lackingOfAsks(parts)
