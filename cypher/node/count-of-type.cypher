MATCH (n:Node {type: $type})
WHERE @visibleNode(n) AND n.validFrom <= $valid
RETURN count(n) AS total
