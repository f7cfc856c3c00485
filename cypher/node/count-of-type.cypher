MATCH (n:Node {type: $type})
WHERE @known(n) AND n.validFrom <= $valid
RETURN count(n) AS total
