// Notes when initiatives were heard of: those among these nodes, and those that were made for one of these nodes.
MATCH (touched:Node)-[:MADE_FOR*0..1]-(n:Node)
WHERE touched.id IN $ids AND n.type IN $types
WITH DISTINCT n
@setHeard(n)
