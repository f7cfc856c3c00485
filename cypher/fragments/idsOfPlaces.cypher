// @idsOfPlaces(rows, node, relation): the ids that the nodes of a list have by a relation of @places; `node` as in @idsOfRows.
UNWIND @rows AS row
UNWIND @node[1] AS place
WITH place
WHERE place[0] = '@relation'
RETURN DISTINCT place[1]
