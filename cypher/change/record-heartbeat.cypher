// Records that an import is still running. Returns no row where it was taken back in the meantime.
MATCH (f:Feed {id: 'feed'})
// Waits for whoever locked the feed; the importer is compared after that, since another process may take over while it waits.
SET f.beat = $now
WITH f
WHERE f.importer = $importer
RETURN f.importing AS importing
