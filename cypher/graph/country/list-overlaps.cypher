// The regions that share a country with each region, seat blocks first.
UNWIND $regions AS region
MATCH (:Node {id: region, type: 'Region'})<-[:IN_REGION|IN_NAMED_REGION]-(c:Country)-[:IN_REGION|IN_NAMED_REGION]->(other:Region)
WHERE @known(c) AND other.id <> region
WITH DISTINCT region, other.id AS other, coalesce(other.kind, '') = 'named_region' AS isNamed
RETURN region, other
ORDER BY region, isNamed, other
