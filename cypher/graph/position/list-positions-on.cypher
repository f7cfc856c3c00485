// The current positions of actors on an objective, and their current campaigns about it.
MATCH (:Node {id: $objective})<-[t:POSITION_ON|TARGETS]-(:Actor)
WHERE (t.stance IS NOT NULL OR t.verb IN $campaigns) AND @holds(t)
WITH t, properties(t) AS values
RETURN @tie(t, values) AS tie
ORDER BY t.id
