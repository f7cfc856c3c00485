// A page of the meetings that match the filter, newest first.
MATCH (m:Node {type: 'Meeting'})
WHERE @meetingFilter(m)
WITH m, @meetingRank(m) AS rank
WITH collect([rank, m.nameKey, m]) AS found
WITH size(found) AS total, COLLECT {
  UNWIND found AS item
  WITH item
  WHERE $after IS NULL OR item[0] > $after[0] OR (item[0] = $after[0] AND item[1] > $after[1])
  ORDER BY item[0], item[1] LIMIT toInteger($first) + 1
  WITH item, item[2] AS m, properties(item[2]) AS values
  RETURN [[item[0], item[1]], @node(m, values)]
  ORDER BY item[0], item[1]
} AS items
UNWIND CASE items WHEN [] THEN [null] ELSE items END AS item
RETURN total, item
