// A page of the pictures that the viewer may see, last saved first.
MATCH (p:Node {type: 'Picture'})
WHERE @visible-node(p)
WITH p, -datetime(p.knownFrom).epochMillis AS rank, coalesce(p.id, p.pastOf) AS id ORDER BY rank, id
WITH collect([rank, id, p]) AS found
WITH size(found) AS total, @items-after(found) AS items
UNWIND CASE items WHEN [] THEN [null] ELSE items END AS item
WITH total, item, item[2] AS p, properties(item[2]) AS values
RETURN total, CASE WHEN item IS NOT NULL THEN [[item[0], item[1]], @node(p, values)] END AS item
