// Records that an import is still running. Returns no row where it was taken back meanwhile.
MATCH (f:Feed {id: 'feed'})
// Waits for the lock of the feed before the importer is compared: another process may take over.
SET f.beat = $now
WITH f
WHERE f.importer = $importer
RETURN f.importing AS importing
