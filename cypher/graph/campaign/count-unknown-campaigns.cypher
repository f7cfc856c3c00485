// Of how many campaigns that fail no part of a filter nothing is on record for each part.
MATCH (c:Node {type: 'Campaign'})
WHERE c.nameKey > ''
  AND @initiativeFilter(c)
WITH [['PLACE', inPlace], ['OBJECTIVE', forObjective], ['MANIFESTATION', aboutForm]] AS parts
@lacking(parts)
