// A page of the opportunities that match the filter; the order depends on the valid day.
MATCH (o:Node {type: 'Opportunity'})
WHERE @opportunityFilter(o)
WITH o, @opportunityStart(o) AS starts, @opportunityEnd(o) AS ends
WHERE @opportunityBetween(starts, ends)
WITH o, @opportunityRank(starts, ends) AS rank ORDER BY rank, o.nameKey
WITH collect([rank, o.nameKey, o]) AS found
WITH size(found) AS total, [
  item IN found WHERE $after IS NULL OR item[0] > $after[0] OR (item[0] = $after[0] AND item[1] > $after[1])
][0..toInteger($first) + 1] AS items
UNWIND CASE items WHEN [] THEN [null] ELSE items END AS item
WITH total, item, item[2] AS o, properties(item[2]) AS values
RETURN total, CASE WHEN item IS NOT NULL THEN [[item[0], item[1]], @node(o, values)] END AS item
