MATCH (n:Node {type: $type})
WHERE n.knownFrom <= $known < n.knownTo AND n.validFrom <= $valid
RETURN count(n) AS total
