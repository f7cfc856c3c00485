// The changes of a tie, with the nodes that have them; $ends are all nodes that it ever joined.
MATCH (joined:Node)<-[:TOUCHED]-(c:Change)
USING INDEX joined:Node(id)
WHERE joined.id IN $ends AND $id IN c.ties
WITH DISTINCT c
RETURN c.id AS id, c.about AS about, c.clearance AS clearance, c.nodes AS nodes, c.ties AS ties,
  [(c)-[t:TOUCHED]->(n:Node) | { id: n.id, clearance: t.needs }] AS touched
