// The same as count-unknown-ties, for the ties of one node.
MATCH (:Node {id: $node})-[t]-(end:Node)
WHERE ($otherEnd IS NULL OR end.id = $otherEnd) AND ($direction IS NULL OR ($direction = 'IN') = (startNode(t) = end))
WITH t, startNode(t) AS n, endNode(t) AS other
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
