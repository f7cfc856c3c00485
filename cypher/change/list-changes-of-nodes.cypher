// The changes in the histories of these nodes, with all nodes in whose history they are.
MATCH (n:Node)<-[:TOUCHED]-(c:Change)
USING INDEX n:Node(id)
WHERE n.id IN $ids
WITH DISTINCT c
RETURN c.id AS id, c.about AS about, c.clearance AS clearance, c.nodes AS nodes, c.ties AS ties,
  [(c)-[t:TOUCHED]->(touched:Node) | { id: touched.id, clearance: t.needs }] AS touched
