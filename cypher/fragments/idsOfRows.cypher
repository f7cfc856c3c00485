// @idsOfRows(rows, node): the stored ids of the nodes of a list; `node` is the node of a `row`, null in a row without one.
UNWIND @rows AS row
WITH @node AS node
WHERE node IS NOT NULL
RETURN DISTINCT @storedId(node[0])
