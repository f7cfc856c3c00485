// The types of which the viewer may see a record, by lists, not counting their days.
UNWIND $types AS type
WITH type
WHERE (type = 'Partnership' AND size($coalitions) > 0) OR EXISTS {
  MATCH (n:Node {type: type})
  WHERE n.nameKey > '' AND @in-all-nodes(n) }
RETURN type
