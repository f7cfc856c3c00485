// A page of the meetings that match the filter, newest first.
MATCH (m:Node {type: 'Meeting'})
WHERE @meetingFilter(m)
WITH m, @meetingRank(m) AS rank ORDER BY rank, m.nameKey
WITH collect([rank, m.nameKey, m]) AS found
WITH size(found) AS total, @itemsAfter(found) AS items
UNWIND CASE items WHEN [] THEN [null] ELSE items END AS item
WITH total, item, item[2] AS m, properties(item[2]) AS values
RETURN total, CASE WHEN item IS NOT NULL THEN [[item[0], item[1]], @node(m, values)] END AS item
