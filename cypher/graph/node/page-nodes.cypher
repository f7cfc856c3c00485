// A page of the nodes of some types, by id: in the order of the index, until the page is full.
MATCH (n:Node)
USING INDEX n:Node(id)
WHERE n.id > $after AND n.type IN $types AND @in-all-nodes(n)
RETURN n.id AS id
ORDER BY id LIMIT toInteger($limit)
