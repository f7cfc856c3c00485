// The changes that touched a tie, with the nodes in whose history they are; $ends are all nodes that it ever joined.
MATCH (end:Node)<-[:TOUCHED]-(c:Change)
WHERE end.id IN $ends AND $id IN c.ties
WITH DISTINCT c
RETURN c.id AS id, c.about AS about, c.clearance AS clearance, c.nodes AS nodes, c.ties AS ties,
  [(c)-[t:TOUCHED]->(n:Node) | { id: n.id, clearance: t.needs }] AS touched
