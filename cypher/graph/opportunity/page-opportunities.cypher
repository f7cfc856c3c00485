// A page of the opportunities that match the filter; the order depends on the valid day.
MATCH (o:Node {type: 'Opportunity'})
WHERE @opportunityFilter(o)
WITH o, @opportunityStart(o) AS starts, @opportunityEnd(o) AS ends
WITH *, @opportunityBetween(starts, ends) AS inPeriod
WHERE coalesce(inPeriod, 'DATE' IN $includeUnknown)
WITH o, @opportunityRank(starts, ends) AS rank ORDER BY rank, o.nameKey
WITH collect([rank, o.nameKey, o]) AS found
WITH size(found) AS total, @itemsAfter(found) AS items
UNWIND CASE items WHEN [] THEN [null] ELSE items END AS item
WITH total, item, item[2] AS o, properties(item[2]) AS values
RETURN total, CASE WHEN item IS NOT NULL THEN [[item[0], item[1]], @node(o, values)] END AS item
