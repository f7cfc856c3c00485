// Every version of these nodes, so that an earlier known instant shows no more of them than now.
MATCH (n:Node)-[:WAS*0..1]->(version:Node)
WHERE n.id IN $ids AND coalesce(version.clearance, 0) <= $to
WITH version, CASE WHEN coalesce(version.clearance, 0) < $to THEN 1 ELSE 0 END AS raised
SET version.clearance = $to, version.visibility = $visibility, version.restricted = true
RETURN sum(raised) AS count
