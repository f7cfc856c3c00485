// A page of the opportunities that match the filter; the order depends on the valid day. What they cover and pursue counts after
// they are over too.
MATCH (o:Node {type: 'Opportunity'})
WHERE @visibleNode(o)
  AND ($kinds IS NULL OR o.kind IN $kinds)
  AND ($objectives IS NULL OR EXISTS {
    (o)<-[:WAS*0..1]-(:Opportunity)-[t:PURSUES]->(objective:Objective)
    WHERE objective.id IN $objectives AND @visible(t) AND t.validFrom <= $valid })
  AND (($countries IS NULL AND $regions IS NULL) OR EXISTS {
    (o)<-[:WAS*0..1]-(:Opportunity)-[t:COVERS]->(c:Country)
    WHERE ($countries IS NULL OR c.id IN $countries)
      AND ($regions IS NULL OR EXISTS { (c)-[:IN_REGION|IN_NAMED_REGION]->(r:Region) WHERE r.id IN $regions })
      AND @visible(t) AND t.validFrom <= $valid })
WITH o, @opportunityStart(o) AS starts, @opportunityEnd(o) AS ends
WHERE @opportunityBetween(starts, ends)
WITH o, @opportunityRank(starts, ends) AS rank
WITH collect([rank, o.nameKey, o]) AS found
WITH size(found) AS total, COLLECT {
  UNWIND found AS item
  WITH item
  WHERE $after IS NULL OR item[0] > $after[0] OR (item[0] = $after[0] AND item[1] > $after[1])
  ORDER BY item[0], item[1] LIMIT toInteger($first) + 1
  WITH item, item[2] AS o, properties(item[2]) AS values
  RETURN [[item[0], item[1]], @node(o, values)]
  ORDER BY item[0], item[1]
} AS items
UNWIND CASE items WHEN [] THEN [null] ELSE items END AS item
RETURN total, item
