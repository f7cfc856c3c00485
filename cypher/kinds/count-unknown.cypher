// The number of records that fail no part of a filter and have nothing on record for one, by part.
MATCH (n:Node {type: '@@type'})
WHERE @@listed
@@conditions
WITH true
@@stage
  AS atStage, []
@@unknown
  AS parts
@lacking-of-asks(parts)
