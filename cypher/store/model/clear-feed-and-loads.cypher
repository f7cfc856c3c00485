// Nothing was loaded into an empty graph, and it has not been upgraded.
// scan: Load, because there is one for the load and one for each upgrade
OPTIONAL MATCH (f:Feed {id: 'feed'})
DELETE f
WITH count(*) AS done
MATCH (l:Load)
DELETE l
