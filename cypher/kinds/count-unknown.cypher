// The number of records that fail no part of a filter and have nothing on record for one, by part.
MATCH (n:Node {type: '@@type'})
WHERE @visibleNode(n) AND n.validFrom <= $valid
@@conditions
WITH []
@@unknown
  AS parts
@lacking(parts)
