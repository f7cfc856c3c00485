MATCH (:Node {id: $node})-[t]-(end:Node)
WHERE ($otherEnd IS NULL OR end.id = $otherEnd) AND ($direction IS NULL OR ($direction = 'IN') = (startNode(t) = end))
WITH t, startNode(t) AS n, endNode(t) AS other
WHERE @tie-filter(t)
@tie-parts(t, n, other)
RETURN count(t) AS total
