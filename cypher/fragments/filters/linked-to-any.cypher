// @linked-to-any(record, relations, ids): the part of a filter for records joined to some node.
// if $@ids
WITH *, 1 AS partOf@ids
WHERE EXISTS { (@record)-[:@relations]->(linked:Node) WHERE linked.id IN $@ids }
// end
