// Locked until the change is committed, so that changes are committed one after the other.
MERGE (f:Feed {id: 'feed'})
SET f.locked = true
