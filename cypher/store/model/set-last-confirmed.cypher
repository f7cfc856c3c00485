// Writes the confirmations of the initiatives among these nodes or made for one of them.
MATCH (touched:Node)-[:MADE_FOR*0..1]-(n:Node)
WHERE touched.id IN $ids AND n.type IN $types
WITH DISTINCT n
@set-last-confirmed(n)
