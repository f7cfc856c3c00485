// The lowest clearance of all versions of each node.
MATCH (n:Node)-[:WAS*0..1]->(version:Node)
WHERE n.id IN $ids
RETURN n.id AS id, min(coalesce(version.clearance, 0)) AS clearance
