// Of how many commitments that fail no part of a filter nothing is on record for each part.
MATCH (c:Node {type: 'Commitment'})
WHERE c.nameKey > ''
  AND @commitmentFilter(c)
WITH *, 0 AS statusPart
WHERE ($status IS NULL OR @commitmentStatus(c, $valid) IN $status)
WITH [['DUE', dueThen], ['PARTICIPANT', promisedBy], ['PLACE', inPlace], ['OBJECTIVE', forObjective]] AS parts
@lacking(parts)
