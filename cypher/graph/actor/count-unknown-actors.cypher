// Of how many actors that fail no part of a filter nothing is on record for each part.
MATCH (a:Actor)
WHERE a.nameKey > ''
  AND @actorFilter(a)
WITH [['PLACE', inPlace], ['OBJECTIVE', forObjective], ['MANIFESTATION', aboutForm], ['CRITERION', onCriterion],
  ['ROSTER', signed AND ofNetwork AND onlyTied], ['ENGAGEMENT', approachable]] AS parts
@lacking(parts)
