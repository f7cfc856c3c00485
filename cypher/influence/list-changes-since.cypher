MATCH (c:Change)
WHERE c.id >= $from AND c.at > $at
WITH c ORDER BY c.id LIMIT toInteger($limit)
WITH c, size(c.nodes) + size(c.ties) AS size
// The ids of an import of a million records are of no use to who follows, who then reads everything anew.
RETURN c.at AS at, c.sequence AS sequence, c.action = 'IMPORT' AS isImport, size,
  CASE WHEN size <= $most THEN c.nodes ELSE [] END AS nodes, CASE WHEN size <= $most THEN c.ties ELSE [] END AS ties
