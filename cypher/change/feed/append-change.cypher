MATCH (f:Feed {id: 'feed'})
SET f.sequence = $change.sequence, f.at = $change.at
CREATE (c:Node:Change)
SET c = $change
WITH c
@touch-nodes(c)
