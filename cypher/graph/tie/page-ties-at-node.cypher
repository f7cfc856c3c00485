// The same as page-ties, for the ties of one node.
MATCH (:Node {id: $node})-[t]-(end:Node)
WHERE ($otherEnd IS NULL OR end.id = $otherEnd) AND ($direction IS NULL OR ($direction = 'IN') = (startNode(t) = end))
WITH t, startNode(t) AS n, endNode(t) AS other
WHERE (n.nameKey > $after[0] OR (n.nameKey = $after[0] AND t.id > $after[1])) AND @tie-filter(t)
@tie-parts(t, n, other)
WITH n.nameKey AS name, t ORDER BY name, t.id LIMIT toInteger($limit)
WITH name, t, properties(t) AS values
RETURN [name, t.id] AS position, @tie(t, values) AS tie
ORDER BY name, t.id
