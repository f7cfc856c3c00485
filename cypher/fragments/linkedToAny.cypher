// @linkedToAny(record, relations, ids): the part of a filter that a version of a record is linked by these relations to one of some nodes.
// if $@ids
WITH *, 1 AS partOf@ids
WHERE EXISTS { (@record)-[:@relations]->(linked:Node) WHERE linked.id IN $@ids }
// end
