// all versions: the projection follows every change, visible or not
MATCH (c:Change)
WHERE c.id >= $from AND c.at > $at
WITH c ORDER BY c.id LIMIT toInteger($limit)
// An erasure or a load does not list its records: then the projection is read as a whole.
WITH c, CASE WHEN c.action = 'ERASE' OR c.isLoad THEN $most + 1 ELSE size(c.nodes) + size(c.ties) END AS size
// Above $most ids the projection is read as a whole, so that the ids are not needed.
RETURN c.at AS at, c.sequence AS sequence, c.action = 'IMPORT' AS isImport, size,
  CASE WHEN size <= $most THEN c.nodes ELSE [] END AS nodes, CASE WHEN size <= $most THEN c.ties ELSE [] END AS ties
