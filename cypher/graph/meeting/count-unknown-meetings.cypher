// Of how many meetings that fail no part of a filter nothing is on record for each part.
MATCH (m:Node {type: 'Meeting'})
WHERE @meetingFilter(m)
WITH []
  + [['PLACE', inPlace]] // if $regions
  AS parts
@lacking(parts)
