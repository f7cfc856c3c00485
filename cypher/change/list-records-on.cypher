// The current records of a date with one of some relations to a node.
MATCH (holder:Node {id: $holder})<-[relation]-(n:Node)
USING INDEX holder:Node(id)
WHERE type(relation) IN $relations AND @current(n) AND n.since = $on
RETURN n.id AS id
