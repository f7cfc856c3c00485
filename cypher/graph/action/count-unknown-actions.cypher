// Of how many actions that fail no part of a filter nothing is on record for each part.
MATCH (a:Node {type: 'AdvocacyAction'})
WHERE a.nameKey > ''
  AND @actionFilter(a)
WITH atStage, [['PLACE', inPlace], ['OBJECTIVE', forObjective], ['MANIFESTATION', aboutForm], ['PARTICIPANT', ledBy]] AS parts
@lackingOfAsks(parts)
