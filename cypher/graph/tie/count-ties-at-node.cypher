MATCH (:Node {id: $node})-[t]-(:Node)
WHERE @tieFilter(t)
WITH t, startNode(t) AS n, endNode(t) AS other
WITH t, [@version(n), @version(other)] AS ends
WHERE @endsFilter(ends) AND @tieStatus(t) IN $status
RETURN count(t) AS total
