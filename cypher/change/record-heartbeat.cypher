// Records that an import is still running. Returns no row where it was taken back in the meantime.
MATCH (f:Feed {id: 'feed'})
WHERE f.importer = $importer
SET f.beat = $now
RETURN f.importing AS importing
