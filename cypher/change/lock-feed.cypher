// The lock is held until the change is committed, so that changes are committed in one order.
MERGE (f:Feed {id: 'feed'})
SET f.locked = true
