// The current positions of actors on an objective.
MATCH (:Node {id: $objective})<-[t:POSITION_ON]-(:Actor)
WHERE t.stance IS NOT NULL AND @holds(t)
WITH t, properties(t) AS values
RETURN @tie(t, values) AS tie
ORDER BY t.id
