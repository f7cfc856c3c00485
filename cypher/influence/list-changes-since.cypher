// all versions: the projection follows every change, whoever may see it
MATCH (c:Change)
WHERE c.id >= $from AND c.at > $at
WITH c ORDER BY c.id LIMIT toInteger($limit)
WITH c, size(c.nodes) + size(c.ties) AS size
// Above $most ids the projection is read as a whole, so that the ids are not needed.
RETURN c.at AS at, c.sequence AS sequence, c.action = 'IMPORT' AS isImport, size,
  CASE WHEN size <= $most THEN c.nodes ELSE [] END AS nodes, CASE WHEN size <= $most THEN c.ties ELSE [] END AS ties
