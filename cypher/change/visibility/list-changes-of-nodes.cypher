// The changes in the histories of these nodes, with all their nodes; for a load, these only.
MATCH (n:Node)<-[t:TOUCHED]-(c:Change)
USING INDEX n:Node(id)
WHERE n.id IN $ids
WITH c, collect({ id: n.id, clearance: t.needs }) AS ofThese
RETURN c.id AS id, c.about AS about, c.clearance AS clearance, c.nodes AS nodes, c.ties AS ties,
  CASE WHEN c.isLoad THEN ofThese
    ELSE [(c)-[t:TOUCHED]->(touched:Node) | { id: touched.id, clearance: t.needs }] END AS touched
