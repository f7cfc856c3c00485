// Of how many ties that fail no part of a filter nothing is on record for each part.
MATCH (n:Node)
WHERE n.nameKey > ''
MATCH (n)-[t]->(other:Node)
WHERE @tieFilter(t)
@tieParts(t, n, other)
WITH atStage, [['DATE', inPeriod], ['STANCE', ofStance], ['PLACE', inPlace]] AS parts
@lackingOfAsks(parts)
