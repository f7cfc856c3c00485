// Notes when the initiatives among these nodes were heard of.
MATCH (n:Node)
WHERE n.id IN $ids AND n.type IN $types
@setHeard(n)
