// An empty graph has no loads and no upgrades.
// scan: Load, because there is one for the load and one for each upgrade
OPTIONAL MATCH (f:Feed {id: 'feed'})
DELETE f
WITH count(*) AS done
MATCH (l:Load)
DELETE l
