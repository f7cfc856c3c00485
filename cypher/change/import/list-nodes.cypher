MATCH (n:Node)
WHERE n.id IS NOT NULL AND NOT n:Evidence AND NOT n:Change AND NOT n:IndicatorValue
RETURN n.id AS id, n.type AS type, n.mergedInto AS mergedInto, n.clearance AS clearance, n.restricted AS restricted
