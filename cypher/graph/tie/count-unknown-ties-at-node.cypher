// As count-unknown-ties, for the ties of one node.
MATCH (:Node {id: $node})-[t]-(:Node)
WITH t, startNode(t) AS n, endNode(t) AS other
WHERE @tieFilter(t)
@tieParts(t, n, other)
WITH atStage, [['DATE', inPeriod], ['STANCE', ofStance], ['PLACE', inPlace]] AS parts
@lackingOfAsks(parts)
