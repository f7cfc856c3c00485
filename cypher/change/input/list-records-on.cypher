// The current records of a date with one of some relations to a node.
MATCH (holder:Node {id: $holder})<-[:$any($relations)]-(n:Node)
USING INDEX holder:Node(id)
WHERE @current(n) AND n.since = $on
RETURN n.id AS id
