// The regions of countries, and of actors by their country or directly.
MATCH (n:Node)
WHERE n.id IN $ids
OPTIONAL MATCH (n)-[:IN_COUNTRY*0..1]->(:Country)-[:IN_REGION|IN_NAMED_REGION]->(r:Region)
OPTIONAL MATCH (n)-[:IN_REGION]->(own:Region)
UNWIND [r.id, own.id] AS region
WITH DISTINCT region
WHERE region IS NOT NULL
RETURN region
