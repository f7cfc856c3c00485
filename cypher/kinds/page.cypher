// A page of the records that match the filter of their list, in its own order.
MATCH (n:Node {type: '@@type'})
WHERE @@listed
@@conditions
WITH *, @@rank AS rank ORDER BY rank, n.nameKey
WITH collect([rank, n.nameKey, n]) AS found
WITH size(found) AS total, @items-after(found) AS items
// or, to go on: RETURN total, [item IN items | [[item[0], item[1]], item[2], null]] AS found
UNWIND CASE items WHEN [] THEN [null] ELSE items END AS item
WITH total, item, item[2] AS n, properties(item[2]) AS values
RETURN total, CASE WHEN item IS NOT NULL THEN [[item[0], item[1]], @node(n, values)] END AS item
