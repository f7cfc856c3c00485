// The commitments of public bodies by country and objective. Without any, ever, there is no row.
UNWIND $places AS place
MATCH (:Node {id: place})<-[:IN_COUNTRY]-(version:Actor)
WHERE @known(version) AND version.kind IN $publicKinds
MATCH (version)<-[:WAS*0..1]-(:Actor)-[by:PROMISED]->(c:Commitment)-[aim:PURSUES]->(o:Objective)
WITH place, by, c, aim, o, 1 AS part1
WHERE @visible(by) AND @visible(aim)
MATCH (c)-[:WAS*0..1]->(commitment:Node)
WHERE @visible-node(commitment)
WITH place, o.id AS objective, by, aim, c, commitment.validFrom <= $valid AS counts
RETURN place, objective, count(DISTINCT CASE WHEN counts THEN c END) AS commitments,
  collect(DISTINCT CASE WHEN counts THEN by.id END) + collect(DISTINCT CASE WHEN counts THEN aim.id END) AS ties
ORDER BY place, objective
