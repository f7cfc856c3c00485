// scan: Node, for one row only: is the database empty?
MATCH (n:Node) RETURN n.id AS id LIMIT 1
