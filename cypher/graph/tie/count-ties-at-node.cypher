MATCH (:Node {id: $node})-[t]-(:Node)
WITH t, startNode(t) AS n, endNode(t) AS other
WHERE @tieFilter(t)
@tieParts(t, n, other)
RETURN count(t) AS total
